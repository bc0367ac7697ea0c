/**
 * The one inline script, which runs before anything is painted. The HTML holds the figures of the
 * default view; where the link asks for another, they are hidden until the page has drawn its own
 * (global.css), so that no reader sees a number that does not belong to the link. Colours change
 * no figure: they are set at once.
 */
import { VIEW_KEYS } from "../../src/url/repair";

/** Keys that leave the figures as they stand in the HTML, each with the values for which it does. */
const HARMLESS = {
  theme: "/^(auto|light|dark)$/.test(v)",
  lang: "v===d.lang",
  embed: "v===d.dataset.embed",
};

const keys = [...VIEW_KEYS, "v", "sum"];

export const FIRST_PAINT = `(function(){
var d=document.documentElement,q=new URLSearchParams(location.search);
function other(k){
var a=q.getAll(k),v=a[0];
if(!a.length)return false;
if(a.length>1)return true;
${Object.entries(HARMLESS)
  .map(([key, test]) => `if(k==="${key}")return!(${test});`)
  .join("\n")}
return true}
if(!other("theme")&&q.has("theme"))d.dataset.theme=q.get("theme");
if(${JSON.stringify(keys)}.some(other))d.dataset.view="other"
})()`;
