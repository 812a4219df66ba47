import type { DatasetId } from "../catalog/index.ts";
import type { Pack } from "../catalog/pack.ts";
import type { UserPlot } from "../domain/plot.ts";
import type { Problem } from "../domain/result.ts";
import { type Addition, amendPack, completePack } from "../io/amend-pack.ts";
import { isCaseFile } from "../io/case-kind.ts";
import { decodeText } from "../io/decode-text.ts";
import { openFiles } from "../io/open-files.ts";
import type { PackSource } from "../io/pack-source.ts";
import { zipPack } from "../io/pack-zip.ts";
import type { TextFile } from "../io/parse-json.ts";
import type { Watch } from "../io/watch.ts";
import type { BroughtFile, BroughtTable, ReceiptRow, TableAnswer } from "./arrival.ts";
import { amendedSource, type KeptPack, keptPack, manifestIn, packsAmong } from "./brought-packs.ts";
import { type HeldTable, viewOfTable, withoutPlaceNotice } from "./brought-tables.ts";
import type { Arriving, Doorway } from "./doorway.ts";
import type { OnProgress } from "./protocol.ts";
import { settleTable } from "./settle-table.ts";

/** The part of a checker that takes files in. Tables wait on a tray between `bring` and `settle`; `leaveFiles` empties it and ends what is under way. */
export function createArriving({ opened, keep, breathe }: Doorway): Arriving {
  const tray = new Map<string, HeldTable>();
  let turn = 0;
  let brought = 0;
  const watching = (onProgress: OnProgress): Watch => {
    const mine = ++turn;
    const pause = async () => {
      await breathe();
      if (turn !== mine) throw new DOMException("the files are not wanted any more", "AbortError");
    };
    return { onDone: (done) => onProgress(done, "reading"), pause };
  };
  return {
    bring: async (files, onProgress) => {
      const watch = watching(onProgress);
      await watch.pause();
      const { packs, rest } = await packsAmong(files);
      packs.forEach(keep);
      const { cases, others } = casesAmong(rest);
      const { held, refused } = await tablesOf(others, watch);
      const tables: BroughtTable[] = [];
      for (const table of held) {
        await watch.pause();
        const id = `t${++brought}`;
        tables.push(await viewOfTable(id, table));
        tray.set(id, table);
      }
      return { tables, cases, packs: packs.map((pack) => pack.brought), refused };
    },
    settle: async (answers, existing, onProgress) => {
      const watch = watching(onProgress);
      const answered = answers.flatMap((answer) => {
        const held = tray.get(answer.table);
        return held ? [{ answer, held }] : [];
      });
      const settled = await settleAll(answered, [...existing, ...opened().candidates.map(({ id }) => id)], opened().pack, watch);
      const amended = await amend(opened().source, settled.additions);
      if (amended.kept) keep(amended.kept);
      tray.clear();
      const { plots, receipt } = settled;
      return { plots, receipt, pack: amended.kept?.brought ?? null, notices: amended.notices };
    },
    leaveFiles: async () => {
      turn += 1;
      tray.clear();
    },
    savePack: async () => {
      const { source } = opened();
      const manifest = await manifestIn(source);
      if (manifest === null) throw new Error("got a pack without a manifest, expected one that was opened");
      return zipPack(await completePack(source, manifest));
    },
  };
}

function casesAmong(files: readonly BroughtFile[]): { readonly cases: readonly TextFile[]; readonly others: readonly BroughtFile[] } {
  const isCase = ({ name, bytes }: BroughtFile): boolean => isCaseFile({ name, text: decodeText(bytes.subarray(0, 200)) });
  return {
    cases: files.filter(isCase).map(({ name, bytes }) => ({ name, text: decodeText(bytes) })),
    others: files.filter((file) => !isCase(file)),
  };
}

async function tablesOf(files: readonly BroughtFile[], watch: Watch): Promise<{ readonly held: HeldTable[]; readonly refused: Problem[] }> {
  const held: HeldTable[] = [];
  const refused: Problem[] = [];
  for (const { file, from, tables } of await openFiles(files, watch)) {
    const date = files.find(({ name }) => from.includes(name))?.date ?? null;
    if (tables.ok) held.push(...tables.value.map((table) => ({ table: withoutPlaceNotice(table), file, date })));
    else refused.push(...tables.problems);
  }
  return { held, refused };
}

interface Answered {
  readonly answer: TableAnswer;
  readonly held: HeldTable;
}

interface SettledTables {
  readonly plots: readonly UserPlot[];
  readonly receipt: readonly ReceiptRow[];
  readonly additions: ReadonlyMap<DatasetId, Addition>;
}

async function settleAll(answered: readonly Answered[], taken: readonly string[], pack: Pack, watch: Watch): Promise<SettledTables> {
  const plots: UserPlot[] = [];
  const receipt: ReceiptRow[] = [];
  const additions = new Map<DatasetId, Addition>();
  for (const [index, { answer, held }] of answered.entries()) {
    await watch.pause();
    const settled = await settleTable(held, answer, pack, [...taken, ...plots.map(({ id }) => id)]);
    plots.push(...settled.plots);
    receipt.push(settled.row);
    for (const [dataset, addition] of settled.additions) additions.set(dataset, together(additions.get(dataset), addition));
    watch.onDone((index + 1) / answered.length);
  }
  return { plots, receipt, additions };
}

/** What two tables give to one dataset: whole where either is, of a stated date only where both say so. */
const together = (before: Addition | undefined, next: Addition): Addition =>
  before === undefined
    ? next
    : {
        gifts: [...before.gifts, ...next.gifts],
        stated: before.stated === null || next.stated === null ? null : before.stated < next.stated ? before.stated : next.stated,
        covers: before.covers || next.covers,
        joins: before.joins || next.joins,
        supersedes: before.supersedes === true || next.supersedes === true,
      };

interface Amended {
  readonly kept: KeptPack | null;
  readonly notices: readonly Problem[];
}

async function amend(source: PackSource, additions: ReadonlyMap<DatasetId, Addition>): Promise<Amended> {
  if (additions.size === 0) return { kept: null, notices: [] };
  const manifest = await manifestIn(source);
  if (manifest === null) return { kept: null, notices: [{ code: "noPackToAmend", words: {} }] };
  const amended = await amendPack(source, manifest, additions);
  if (!amended.ok) return { kept: null, notices: amended.problems };
  const { manifest: whole, texts, notices } = amended.value;
  return { kept: keptPack(whole, amendedSource(source, whole, texts)), notices };
}
