import { loadOverlayInNode } from "../../scripts/load-overlay.ts";
import { compareAnswers } from "./answers.ts";
import { missingPostgis, startCluster } from "./cluster.ts";
import { compareProjection } from "./projection.ts";
import { compareRandomPairs } from "./random-pairs.ts";
import { compareRealLayers, missingLayers } from "./real-layers.ts";
import { createScore } from "./score.ts";

/** Asks PostGIS the same questions as our own geometry and our answers and prints how far apart the answers are. Exit code 1 on disagreement. */
async function main(): Promise<number> {
  const missing = missingPostgis();
  if (missing) {
    console.log(`skipped: ${missing}`);
    return 0;
  }
  await loadOverlayInNode();
  const score = createScore();
  const cluster = startCluster();
  try {
    compareProjection(cluster, score);
    compareRandomPairs(cluster, score);
    const folder = missingLayers();
    if (folder) console.log(`skipped: the real layers are not in ${folder}`);
    else {
      compareRealLayers(cluster, score);
      await compareAnswers(cluster, score, "albertslund");
      await compareAnswers(cluster, score, "vallensbaek");
    }
  } finally {
    cluster.stop();
  }
  console.log(score.table());
  const apart = score.disagreements();
  console.log(apart === 0 ? "agrees with PostGIS" : `${apart} disagreements with PostGIS`);
  return apart === 0 ? 0 : 1;
}

process.exitCode = await main();
