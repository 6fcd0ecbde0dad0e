/** Results that are asked for, and shown, at once. */
export const pageSize = 10;
