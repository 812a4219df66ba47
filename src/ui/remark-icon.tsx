import type { Remark } from "../domain/health.ts";
import { LineDrawing } from "./icon.tsx";

const drawings: Readonly<Record<Remark, string>> = {
  ready: "M5 12.5l4.5 4.5L19 7.5",
  soon: "M12 4a8 8 0 1 0 .01 0M12 8v4.5l3 2",
  told: "M12 4a8 8 0 1 0 .01 0M12 11v5M12 7.8v.1",
  stale: "M7 4h10M7 20h10M8 4c0 5 8 5 8 8s-8 3-8 8M16 4c0 5-8 5-8 8s8 3 8 8",
  undated: "M5 6h14v13H5zM5 10h14M9 4v3M15 4v3",
  coverageUnknown: "M9.2 9.2a3 3 0 1 1 4.3 2.8c-1 .5-1.5 1.1-1.5 2.3M12 17.6v.1",
  cutOff: "M4 7l16 10M4 17L20 7M6.5 5.5v.1M6.5 18.5v.1",
  oldCopy: "M4 12a8 8 0 1 0 2.5-5.8M4 4v4.5h4.5",
  failed: "M6 6l12 12M18 6L6 18",
  missing: "M7 3h7l4 4v14H7zM10 13h5",
  notDelivered: "M6 12h12",
};

/** The sign of a remark; stands beside its word. */
export const RemarkIcon = ({ remark }: { readonly remark: Remark }) => <LineDrawing path={drawings[remark]} className="icon remark-icon" />;
