import type { Maker } from './makers.ts';
import { lowPass, RATE } from './noise.ts';

/** Ways a sound goes between walls, seconds: none is a multiple of another, so that nothing rings. */
const WAYS = [0.0297, 0.0371, 0.0411, 0.0437];

/** A sound in a room: what the walls give back dies away in `seconds`; `share` is how much of it is heard, `dull` what the walls swallow above, in Hz. */
export function room(seconds: number, share: number, dull: number, make: Maker): Maker {
  return () => {
    const voice = make();
    const walls = WAYS.map((way) => {
      const line = new Float32Array(Math.round(way * RATE));
      const back = 0.001 ** (way / seconds);
      const soft = lowPass(dull);
      let at = 0;
      return (sample: number) => {
        const heard = line[at] ?? 0;
        line[at] = sample + soft(heard) * back;
        at = (at + 1) % line.length;
        return heard;
      };
    });
    return (time) => {
      const sample = voice(time);
      return sample + (share * walls.reduce((sum, wall) => sum + wall(sample), 0)) / WAYS.length;
    };
  };
}
