import { type Command, CommanderError } from "commander";
import type { Problem } from "../src/domain/result.ts";

/** What is wrong with how a command was written, told by the parser's own error; null for help, which is no mistake. */
export function commandProblem(error: CommanderError, program: Command): Problem | null {
  if (error.exitCode === 0 || error.code === "commander.help") return null;
  const { option, given, meant } = namedIn(error.message);
  const command = commandOf(program)?.name() ?? "";
  switch (error.code) {
    case "commander.missingMandatoryOptionValue":
      return { code: "optionMissing", words: { option, command } };
    case "commander.optionMissingArgument":
      return { code: "optionWithoutValue", words: { option, command } };
    case "commander.unknownOption":
      return meant === "" ? { code: "optionUnknown", words: { option, command } } : { code: "optionMeant", words: { option, meant } };
    case "commander.unknownCommand":
      return { code: "commandUnknown", words: { given: option, known: program.commands.map((each) => each.name()).join(", ") } };
    case "commander.missingArgument":
      return { code: "optionMissing", words: { option: `<${option}>`, command } };
    case "commander.excessArguments":
      return { code: "tooManyWords", words: { given: commandOf(program)?.args[0] ?? program.args[0] ?? "", command } };
    case "commander.invalidArgument":
      return invalid(option, given, command, program);
    default:
      return { code: "optionUnknown", words: { option: error.message, command } };
  }
}

/** A value that no option takes, told by which option it is. */
function invalid(option: string, given: string, command: string, program: Command): Problem {
  const choices = commandOf(program)?.options.find(({ flags }) => flags === option)?.argChoices;
  if (choices) return { code: "formatUnknown", words: { option, given, known: choices.join(", ") } };
  if (/^--parallel /.test(option)) return { code: "notACount", words: { option, given } };
  return /^--(on|fetched|since) /.test(option)
    ? { code: "notADate", words: { option, given } }
    : { code: "optionTwice", words: { option, command } };
}

const commandOf = (program: Command): Command | undefined => program.commands.find((each) => each.name() === program.args[0]);

/** The names that the parser puts between quotation marks; a value may hold such marks itself. */
function namedIn(message: string): { readonly option: string; readonly given: string; readonly meant: string } {
  const [, option = "", given = ""] = /'(.*?)'(?: argument '([\s\S]*)' is invalid)?/.exec(message) ?? [];
  return { option, given, meant: /\(Did you mean (?:one of )?(\S+?)[,?]/.exec(message)?.[1] ?? "" };
}

/** Whether a thrown value is the parser's. */
export const isCommandError = (error: unknown): error is CommanderError => error instanceof CommanderError;
