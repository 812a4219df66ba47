import { loadOverlayInNode } from "../../scripts/load-overlay.ts";

/** Starts the overlay engine for a test file: `beforeAll(overlayReady)`. */
export const overlayReady = loadOverlayInNode;
