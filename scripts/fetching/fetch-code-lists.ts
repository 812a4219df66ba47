import { codeListsFile } from "../../src/io/fetching/fetched-layers.ts";
import { readCapabilities } from "../../src/io/wfs/capabilities.ts";
import { codeListsText, fetchCodeList } from "../../src/io/wfs/code-lists.ts";
import { ServiceFault } from "../../src/io/wfs/fault.ts";
import { layersLike } from "../../src/io/wfs/resolve-layers.ts";
import { soundAnswer } from "../../src/io/wfs/sound-answer.ts";
import { capabilitiesUrl } from "../../src/io/wfs/wfs-url.ts";
import { type RunTools, worldOf } from "./fetch-layers.ts";
import { withoutKeys } from "./keys.ts";

/** Fetches the code lists that say what the registers' numbers mean. One that fails leaves those of before as they are. */
export async function fetchCodeLists(tools: RunTools): Promise<ServiceFault | null> {
  const { endpoints, folder, record, signal, keys } = tools;
  const service = endpoints.services.find(({ id }) => id === endpoints.codeLists?.service);
  if (endpoints.codeLists === null || service === undefined) return null;
  const world = worldOf(tools, service);
  try {
    const { version, layers } = await soundAnswer(world, capabilitiesUrl(service), signal, readCapabilities);
    const lists = new Map<string, readonly unknown[]>();
    for (const layer of layersLike(endpoints.codeLists.layers, layers)) {
      lists.set(layer, await fetchCodeList(world, { service, version: version || service.versions[0], layer }, signal));
    }
    if (lists.size === 0) return null;
    await folder.write(codeListsFile, withoutKeys(keys, codeListsText(service.id, lists)));
    record.codeLists = codeListsFile;
    await tools.save();
    return null;
  } catch (error) {
    if (error instanceof ServiceFault) return error;
    throw error;
  }
}
