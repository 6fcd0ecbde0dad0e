/** Results that are asked for, and shown, at once. */
export const pageSize = 10;

/** Passages that the card of a post shows. */
export const mostPassages = 3;
