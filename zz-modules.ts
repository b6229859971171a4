import { build } from 'vite';
await build({ root: '/tmp/wt/fast', configFile: '/tmp/wt/fast/vite.config.ts', logLevel: 'error', build: { outDir: '/tmp/fastwork/dist', emptyOutDir: true }, plugins: [{ name: 'list', generateBundle(_o: unknown, bundle: any) {
  for (const c of Object.values<any>(bundle)) if (c.type==='chunk' && c.isEntry) { console.log(c.fileName, c.code.length); for (const [id,m] of Object.entries<any>(c.modules).sort((a:any,b:any)=>b[1].renderedLength-a[1].renderedLength).slice(0,60)) console.log(m.renderedLength, id.replace('/tmp/wt/fast/','')); }
}}]});
