import { RECORDINGS, walksOf, offeredOf } from '#site/recordings.ts';
import { gzipSync } from 'node:zlib';
for (const r of RECORDINGS) { for (const w of walksOf(r)) { console.log(w.name, w.flow, w.chain.map(c=>c.id).join(' '), w.holders, w.handshakes.length, JSON.stringify(w).length, gzipSync(JSON.stringify(w)).length); for (const h of w.hops) console.log('  ', h.from, '→', h.to, h.frame, h.bytes.length/2, '|', h.sentence); } console.log(offeredOf(r).map(o=>o.file+' '+o.bytes).join('; ')); }
