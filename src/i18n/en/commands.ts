import type { commands as daCommands, failures as daFailures, progress as daProgress } from "../da/commands.ts";
import type { Translation } from "../translation.ts";

export const commands: Translation<typeof daCommands> = {
  fileRequest: "file the request",
  tryNumbers: "try other numbers",
  clearRequest: "clear the request",
  addPlots: "add plots",
  removePlot: "remove the plot",
  enterProvision: "enter what the plan says",
  removeProvision: "remove entry",
  setAside: "set finding aside",
  restoreFinding: "let the finding count again",
  enterOffers: "correct the offer",
  removeOffer: "remove entry about the offer",
  openCase: "open case",
  setDate: "change the date",
  choosePack: "change municipality",
  amendPack: "add own layers",
};

export const progress: Translation<typeof daProgress> = {
  pack: "Opening the municipality's data",
  layers: "Reading map layers",
  measuring: "Measuring the plots",
  reading: "Reading the file",
  writing: "Writing the file",
};

export const failures: Translation<typeof daFailures> = {
  packListFailed: ({ reason }) =>
    `The list of municipalities could not be fetched (${reason}). You cannot change municipality until the page is loaded again.`,
  packNotOpened: ({ name, reason }) =>
    `The data of “${name}” could not be opened (${reason}). No plot can be checked. Choose another municipality, or load the page again.`,
  checkFailed: ({ reason }) => `The check was interrupted (${reason}). There is no new answer. Change the request, or load the page again.`,
  detailsFailed: ({ reason }) => `The answer about a single plot did not come (${reason}). The list is unchanged. Open the plot again.`,
  fitFailed: ({ reason }) => `The room on the plot could not be measured (${reason}). That says nothing about the plot. Try again.`,
  exportFailed: ({ format, reason }) => `The file (${format}) was not made (${reason}). The answer on the screen is unchanged. Try again.`,
  plotsNotRead: ({ file, reason }) => `“${file}” could not be read (${reason}). No plots were added. Check that the file is GeoJSON.`,
  plotsOfOtherPack: ({ file }) =>
    `${file === "" ? "The drawing" : `“${file}”`}: the municipality was changed meanwhile, so no plots were added. Fetch the file or draw the plot again.`,
  plotsAdded: ({ file, count }) => (count === "1" ? `1 plot added from “${file}”.` : `${count} plots added from “${file}”.`),
  plotsLeftBehind: ({ count, title }) =>
    `${count === "1" ? "1 plot of your own" : `${count} plots of your own`} lie in ${title} and were put away. “Undo” brings back both the municipality and the plots.`,
  partNotFetched: ({ reason }) =>
    `A part of the page could not be fetched (${reason}). What you have written is still here. Check the connection and reload the page.`,
  languageNotFetched: ({ reason }) => `The language could not be fetched (${reason}). The page stays in Danish. Try again.`,
  ourFault: ({ reason }) =>
    `There is a fault in Grundlag (${reason}). The answer on the screen may be incomplete. Load the page again, and tell whoever looks after the tool what you did.`,
};
