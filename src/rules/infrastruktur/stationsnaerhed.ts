import { planSliver } from "../../catalog/plandata.ts";
import { isInCapitalRegion } from "../../domain/capital-region.ts";
import { cite } from "../../domain/law.ts";
import type { ExpansionRequest } from "../../domain/request.ts";
import { metres, roundTo, squareMetres } from "../../geo/units.ts";
import { defineRule, found, type Words } from "../define-rule.ts";
import { fingerplanen } from "../laws.ts";
import { lazily } from "../lazily.ts";

const circle = metres(1200);

/** A company of offices has nothing else; of others only the offices count, never the hall. m². */
const officesOf = (request: ExpansionRequest): number =>
  request.use === "office" ? Math.max(request.floorArea, request.officeFloorArea) : request.officeFloorArea;

const isCore = ({ kind }: { readonly kind: string | null }): boolean => kind !== null && /kerne/i.test(kind);

/**
 * Large offices in the capital region go where the council has drawn a station-near core (600 m walked, a polygon of its own and never a
 * circle of ours), or with measures for traffic and a kommuneplantillæg inside a plain circle of 1,200 m round a station. Elsewhere in the country it is no rule.
 */
export const stationsnaerhed = defineRule({
  id: "infrastruktur/stationsnaerhed",
  source: cite(fingerplanen, "", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "Hvilke stationer der tæller, er ikke slået efter; kortets stationer og trinbræt regnes alle med. Reglen er læst hos Allerød og Glostrup.",
      en: "Which stations count was not looked up; all stations and halts of the map are counted. The rule is read with two municipalities.",
    },
  }),
  authority: "byraadet",
  needs: [],
  consults: ["kommunegraense", "stationsnaereOmraader", "stationer"],
  reach: circle,
  limits: { officeFloorArea: squareMetres(1500), circle },
  outcomes: {
    none: { outcome: "notApplicable" },
    small: { outcome: "notApplicable" },
    elsewhere: { outcome: "notApplicable" },
    unknownMunicipality: { outcome: "assessment", step: "vurderStationsnaerhed", mayBecome: "lokalplanAndTillaeg" },
    core: { outcome: "clear" },
    partlyCore: { outcome: "assessment" },
    circle: { outcome: "assessment", step: "vurderStationsnaerhed", mayBecome: "lokalplanAndTillaeg" },
    outside: { outcome: "assessment", step: "vurderStationsnaerhed", mayBecome: "notPossible", fromAbsence: true },
  },
  measure: (plot, { kommunegraense, stationsnaereOmraader, stationer }) =>
    lazily(() => ({
      plotArea: plot.area,
      municipality: kommunegraense.overlapping(plot).hits[0]?.fields.code ?? null,
      core: stationsnaereOmraader.overlapping(plot, isCore),
      station: stationer.nearest(plot, circle),
    })),
  decide: (measured, request, limits) => {
    const offices = officesOf(request);
    const words: Words = { office: { value: offices, unit: "m²" }, most: { value: limits.officeFloorArea, unit: "m²" } };
    if (offices === 0) return found("none", { dataset: "kommunegraense", words });
    if (offices <= limits.officeFloorArea) return found("small", { dataset: "kommunegraense", words });
    const { plotArea, municipality, core, station } = measured();
    if (municipality === null) return found("unknownMunicipality", { dataset: "kommunegraense", words });
    if (!isInCapitalRegion(municipality)) return found("elsewhere", { dataset: "kommunegraense", words });
    if (core.hits.length > 0) {
      const inCore = plotArea - core.area <= planSliver;
      const share = Math.min(100, core.share * 100);
      const hits = { hits: core.hits, ground: core, dataset: "stationsnaereOmraader" } as const;
      const place = { station: core.hits[0].fields.station ?? "" };
      return found(inCore ? "core" : "partlyCore", {
        ...hits,
        measured: share,
        unit: "%",
        quantity: "core",
        words: { ...words, ...place },
      });
    }
    const near = { limit: limits.circle, unit: "m", dataset: "stationer", quantity: "distance" } as const;
    if (!station) return found("outside", { ...near, words });
    const { distance, fields, shape } = station;
    const named = { ...words, station: fields.name ?? "" };
    return found("circle", { ...near, measured: roundTo(distance, 3), hits: [station], ground: { evidence: shape }, words: named });
  },
});
