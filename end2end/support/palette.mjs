// Makes a picture of a page small: at most 96 colours and one byte a point. A page has few colours, so nobody sees it.
import { deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function* chunks(png) {
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield [png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length)];
    at += length + 12;
  }
}

const nearest = (left, up, corner) => {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
};

/** Width, height, bytes a point and the points of a PNG as browsers write it: eight bits, no interlace. */
function read(png) {
  let head;
  const parts = [];
  for (const [name, data] of chunks(png)) {
    if (name === 'IHDR') head = data;
    if (name === 'IDAT') parts.push(data);
  }
  const [width, height, kind] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9]];
  const step = { 2: 3, 6: 4 }[kind];
  if (head[8] !== 8 || !step || head[12] !== 0) throw new Error('not a picture as browsers write it');
  const [raw, line] = [inflateSync(Buffer.concat(parts)), width * step];
  const points = Buffer.alloc(line * height);
  for (let y = 0; y < height; y += 1) {
    const [filter, from, to] = [raw[y * (line + 1)], y * (line + 1) + 1, y * line];
    for (let x = 0; x < line; x += 1) {
      const left = x >= step ? points[to + x - step] : 0;
      const up = y > 0 ? points[to + x - line] : 0;
      const corner = x >= step && y > 0 ? points[to + x - line - step] : 0;
      const more = [0, left, up, (left + up) >> 1, filter === 4 ? nearest(left, up, corner) : 0][filter];
      points[to + x] = raw[from + x] + more;
    }
  }
  return { width, height, step, points };
}

/** The colours used most, one of each group of like ones, as `[r, g, b]`. */
function palette({ step, points }) {
  const groups = new Map();
  for (let at = 0; at < points.length; at += step) {
    const key = ((points[at] >> 2) << 12) | ((points[at + 1] >> 2) << 6) | (points[at + 2] >> 2);
    const group = groups.get(key);
    if (group) group[3] += 1;
    else groups.set(key, [points[at], points[at + 1], points[at + 2], 1]);
  }
  return [...groups.values()].sort((a, b) => b[3] - a[3]).slice(0, 96);
}

/** For each point the number of the colour that is closest. */
function indexed({ width, height, step, points }, colours) {
  const known = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += step) {
      const key = (points[at] << 16) | (points[at + 1] << 8) | points[at + 2];
      let best = known.get(key);
      if (best === undefined) {
        const far = colours.map(([r, g, b]) => (r - points[at]) ** 2 + (g - points[at + 1]) ** 2 + (b - points[at + 2]) ** 2);
        best = far.indexOf(Math.min(...far));
        known.set(key, best);
      }
      rows[y * (width + 1) + 1 + x] = best;
    }
  }
  return rows;
}

const table = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  let sum = 0xffffffff;
  for (const byte of body) sum = table[(sum ^ byte) & 255] ^ (sum >>> 8);
  const [length, end] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  end.writeUInt32BE((sum ^ 0xffffffff) >>> 0);
  return Buffer.concat([length, body, end]);
}

/** The same picture with a palette. */
export function small(png) {
  const picture = read(png);
  const colours = palette(picture);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(picture.width, 0);
  head.writeUInt32BE(picture.height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const rows = deflateSync(indexed(picture, colours), { level: 9 });
  return Buffer.concat([
    signature, chunk('IHDR', head), chunk('PLTE', Buffer.from(colours.flatMap((c) => c.slice(0, 3)))),
    chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0)),
  ]);
}
