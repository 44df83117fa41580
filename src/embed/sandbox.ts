/** What the page in a frame may do, and no more: without an origin of its own it reaches neither the host nor anything stored. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
