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
    forsyningsselskabet: "Forsyningsselskabet",
    virksomheden: "Virksomheden",
  },
  periods: {
    hearing: "høring",
    serviceGoal: "servicemål",
    appeal: "klagefrist",
    statutory: "frist i loven",
    experience: "erfaring",
  },
};
