// Reads a calendar file (RFC 5545) as a strict program would: line ends, folding, one event, properties by their name.

/** Gives the properties of the one event: `{ UID: { value, parameters } }`; throws on what a calendar would refuse. */
export function event(text) {
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('a line does not end in CRLF');
  const folded = text.split('\r\n');
  for (const line of folded) if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 octets: ${line}`);
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n').filter(Boolean);
  const open = [];
  const found = {};
  let events = 0;
  for (const line of lines) {
    const [, name, parameters, value] = /^([A-Z-]+)((?:;[^:"]*(?:"[^"]*")?)*):(.*)$/.exec(line) ?? [];
    if (!name) throw new Error(`not a property: ${line}`);
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events += 1;
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`${value} ends before it begins`);
    } else if (open.at(-1) === 'VEVENT') {
      if (found[name]) throw new Error(`${name} stands twice`);
      found[name] = { value: value.replace(/\\n/g, '\n').replace(/\\([,;\\])/g, '$1'), parameters };
    }
  }
  if (open.length > 0 || events !== 1) throw new Error(`${events} events, ${open.length} parts are not closed`);
  return found;
}
