/** The reading modes in the order of their keys `1` to `5`; the names are those of `data-view` and `?view=`. */
export const MODES = ["zh", "details", "both", "side", "en"] as const;

export type Mode = (typeof MODES)[number];

/** Whether a value from outside (address, storage) names a reading mode. */
export function isMode(value: string | null | undefined): value is Mode {
  return (MODES as readonly (string | null | undefined)[]).includes(value);
}
