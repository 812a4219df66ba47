/** Names that every answer uses: outcomes, routes, authorities and kinds of period. */
export const answers = {
  outcomes: {
    blocked: "Ikke muligt",
    planChange: "Kræver planændring",
    dispensation: "Kræver dispensation eller tilladelse",
    assessment: "Skal vurderes",
    noData: "Ikke undersøgt",
    clear: "Intet fundet",
    notApplicable: "Ikke relevant",
  },
  routes: {
    withinPlan: "Kan ske inden for gældende plan",
    withPermits: "Kræver tilladelse eller dispensation",
    newLokalplan: "Kræver ny lokalplan",
    lokalplanAndTillaeg: "Kræver lokalplan og kommuneplantillæg",
    notPossible: "Ikke mulig her",
    undecided: "Kan ikke afgøres",
  },
  authorities: {
    kommunen: "Kommunen",
    byraadet: "Byrådet",
    fredningsnaevnet: "Fredningsnævnet",
    kystdirektoratet: "Kystdirektoratet",
    regionen: "Regionen",
    vejmyndigheden: "Vejmyndigheden (kommunen eller Vejdirektoratet)",
    infrastrukturforvalteren: "Banens infrastrukturforvalter (på statens baner Banedanmark)",
    forsyningsselskabet: "Forsyningsselskabet",
    miljoestyrelsen: "Miljøstyrelsen",
    slotsOgKulturstyrelsen: "Slots- og Kulturstyrelsen",
    museet: "Museet",
    virksomheden: "Virksomheden",
  },
  /** Where a plot lies to the company's present site. */
  expansion: { here: "Her", nextDoor: "Ved siden af", elsewhere: "Andre steder" },
  periods: {
    hearing: "høring",
    serviceGoal: "servicemål",
    appeal: "klagefrist",
    statutory: "frist i loven",
    experience: "erfaring",
  },
};
