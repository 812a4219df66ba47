import { configure } from "@testing-library/react";

/** Later parts of the page come when they have come; on a busy machine that takes more than the second that is usual. */
configure({ asyncUtilTimeout: 15_000 });
