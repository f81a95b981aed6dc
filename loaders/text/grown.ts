/** The same array with room for at least as many elements, half as many more than it had when it has to grow. */
export function grown<Numbers extends Uint32Array | Uint16Array | Int32Array>(
  array: Numbers,
  least: number,
): Numbers {
  if (least <= array.length) return array;
  const Kind = array.constructor as new (length: number) => Numbers;
  const larger = new Kind(Math.max(least, Math.ceil(array.length * 1.5)));
  larger.set(array);
  return larger;
}
