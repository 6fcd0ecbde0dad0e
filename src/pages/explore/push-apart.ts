/** What a force moves: a place, and the speed that the forces of one tick add up to. */
export interface Body {
  x: number;
  y: number;
  vx: number;
  vy: number;
}

/**
 * A force for d3-force by which all bodies repel each other, as charges in a plane do: by `strength` over their distance, and not at
 * all from `reach` on.
 *
 * For every pair by itself: up to some hundred bodies that is faster than the tree of `forceManyBody`, and exact.
 */
export function pushApart(bodies: readonly Body[], strength: number, reach: number): (alpha: number) => void {
  const count = bodies.length;
  // Plain numbers: with the fields of objects it is slower than the tree.
  const xs = new Float64Array(count);
  const ys = new Float64Array(count);
  const byX = new Float64Array(count);
  const byY = new Float64Array(count);
  return (alpha) => {
    for (const [at, { x, y }] of bodies.entries()) {
      xs[at] = x;
      ys[at] = y;
    }
    byX.fill(0);
    byY.fill(0);
    for (let first = 0; first < count; first++) {
      for (let second = first + 1; second < count; second++) {
        const x = xs[second]! - xs[first]!;
        const y = ys[second]! - ys[first]!;
        const square = x * x + y * y;
        // In one place there is no direction; the other forces part them.
        if (square >= reach * reach || square === 0) continue;
        // Within one unit the push would grow beyond all bounds.
        const push = (strength * alpha) / (square < 1 ? Math.sqrt(square) : square);
        byX[first]! -= x * push;
        byY[first]! -= y * push;
        byX[second]! += x * push;
        byY[second]! += y * push;
      }
    }
    for (const [at, body] of bodies.entries()) {
      body.vx += byX[at]!;
      body.vy += byY[at]!;
    }
  };
}
