import puppeteer from 'puppeteer-core';
const b = await puppeteer.launch({executablePath:'/usr/bin/chromium', args:['--no-sandbox']});
const p = await b.newPage(); await p.setViewport({width:+process.argv[3]||1280,height:900});
await p.goto('http://localhost:8099/'+process.argv[2]); await p.addStyleTag({content:'html{font-size:200%}'});
console.log(await p.evaluate(()=>[document.documentElement.scrollWidth, document.documentElement.clientWidth, ...[...document.querySelectorAll('.panel, .panel>div, .sessions, .sessions li, .sessions time')].map(e=>e.className+e.tagName+' '+JSON.stringify(e.getBoundingClientRect().toJSON()))].join('\n')));
await p.screenshot({path:'/tmp/dbg.png', fullPage:false}); await b.close();
