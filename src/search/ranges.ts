/**
 * First characters at which a new range of terms begins. Ranges are merged one by one, which bounds memory, and no file of the
 * index spans two. Chosen so that each holds about as much of a mixed Chinese and English site as the others.
 */
const starts =
  "bdfilnpstux丁丐丰习亞仗价佗停円制卢台咎圭天宅寿已座徘我扁控於昵朋枝毕漱琉皆禽糾考臬覆诗跑进鄂陸魇";

export const rangeCount = starts.length + 1;

const rangeOfUnit = new Uint8Array(65536);
for (let unit = 0, range = 0; unit < 65536; unit++) {
  while (range < starts.length && starts.charCodeAt(range) <= unit) range++;
  rangeOfUnit[unit] = range;
}

/** The range of all terms that begin with a code unit. */
export function toRange(firstUnit: number): number {
  return rangeOfUnit[firstUnit]!;
}
