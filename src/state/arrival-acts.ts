import type { Mapping } from "../io/mapping.ts";
import type { TableAnswer } from "../worker/arrival.ts";
import type { Checker } from "../worker/protocol.ts";
import type { Acts } from "./acts.ts";
import type { Download } from "./exporting.ts";
import { notify, reasonOf } from "./notices.ts";
import type { Store } from "./store.ts";

/** What a user can do with files. The code comes when the first file does. */
export interface ArrivalActs {
  /** Takes files in, whatever they are: plots, layers, a saved case, a pack. What nobody can tell is asked. */
  readonly bring: (files: readonly File[]) => void;
  /** Says what the tables that are asked about are. */
  readonly settle: (answers: readonly TableAnswer[]) => void;
  /** Ends what is under way with files, and shuts the question or the receipt. */
  readonly leaveFiles: () => void;
  /** Hands out the open pack as one zip. */
  readonly savePack: () => void;
  /** Hands out how fields are mapped as a file for the command line. */
  readonly saveMapping: (signature: string, mapping: Mapping) => void;
  /** Forgets how a table's fields were mapped in this municipality. */
  readonly forgetMapping: (signature: string) => void;
}

/** Makes these acts. Files that come while others are being read wait for them, so that each sees the ids of those before. */
export function createArrivalActs(
  store: Store,
  checker: Checker,
  download: Download,
  acts: Pick<Acts, "choosePack">,
  inTurn: (work: () => Promise<void>) => void,
): ArrivalActs {
  const arriving = () => import("./arriving.ts");
  const doLater = (act: (code: Awaited<ReturnType<typeof arriving>>) => unknown) =>
    void arriving().then(act, (error) => notify(store, "error", { code: "partNotFetched", words: { reason: reasonOf(error) } }));
  return {
    bring: (files) => {
      const { pack } = store.getState().project;
      inTurn(async () => (await arriving()).bringFiles({ store, checker, acts }, files, pack));
    },
    settle: (answers) => inTurn(async () => (await arriving()).settleFiles(store, checker, answers)),
    leaveFiles: () => {
      store.setState({ arrival: null });
      void checker.leaveFiles();
    },
    savePack: () => doLater(({ savePack }) => savePack(store, checker, download)),
    saveMapping: (signature, mapping) => doLater(({ saveMapping }) => saveMapping(store, download, signature, mapping)),
    forgetMapping: (signature) => doLater(({ forgetMapping }) => forgetMapping(store, signature)),
  };
}
