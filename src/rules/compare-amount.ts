import type { ExpansionRequest } from "../domain/request.ts";
import { HeardRequest } from "./heard-request.ts";
import type { Amount } from "./request-fields.ts";

/**
 * Is an amount of the request at most `bound`? Where notes are taken the amount is not noted as read: what is decided by this stands until the amount
 * crosses the bound. Rules ask so wherever only the comparison decides.
 */
export function isAtMost<A extends Amount>(request: Pick<ExpansionRequest, A>, amount: A, bound: number): boolean {
  if (!(request instanceof HeardRequest)) return request[amount] <= bound;
  const is = request.request[amount] <= bound;
  if (is) request.noteCompared(amount, Number.NEGATIVE_INFINITY, bound);
  else request.noteCompared(amount, bound, Number.POSITIVE_INFINITY);
  return is;
}

/** The number just below a positive one. */
const justBelow = (amount: number): number => amount * (1 - Number.EPSILON / 2);

/** Is an amount of the request less than `bound`? Noted as `isAtMost` does. */
export function isLessThan<A extends Amount>(request: Pick<ExpansionRequest, A>, amount: A, bound: number): boolean {
  return bound > 0 ? isAtMost(request, amount, justBelow(bound)) : request[amount] < bound;
}

/** How far from where an answer is said to turn it is tried whether it has turned, as a part of the amount. */
const nearTurn = 1e-9;

/**
 * Asks something of an amount that, once it is so, is so of every larger amount. What is decided stands for all amounts on the same side of this one,
 * and up to about `turn`, where the answer is said to turn and is tried: no answer hangs on how well that is guessed.
 */
export function isSoFrom<A extends Amount>(
  request: Pick<ExpansionRequest, A>,
  amount: A,
  turn: number,
  isSo: (amount: number) => boolean,
): boolean {
  if (!(request instanceof HeardRequest)) return isSo(request[amount]);
  const value = request.request[amount];
  const is = isSo(value);
  const tried = turn + (is ? nearTurn : -nearTurn) * Math.abs(turn);
  if (is) request.noteCompared(amount, tried < value && isSo(tried) ? tried : justBelow(value), Number.POSITIVE_INFINITY);
  else request.noteCompared(amount, Number.NEGATIVE_INFINITY, tried > value && !isSo(tried) ? tried : value);
  return is;
}
