/**
 * After how many milliseconds a test counts as hung, and after how many something that a page is to come to. Tests wait for
 * states and never for time: on a machine where others are at work, a state comes late.
 */
export const PATIENCE = 600_000;
export const PATIENCE_WITH_PAGE = 120_000;
