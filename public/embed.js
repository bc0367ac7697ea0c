// Fits every frame of the Strike Ledger on this page to the height of its chart. No globals.
{
  // A host may run this script in any way and more than once, so its own address says nothing.
  const chart = /\/embed-([\w-]+)\.html(?=[?#]|$)|[?&]embed=([\w-]+)/;
  const frames = () =>
    [...document.getElementsByTagName("iframe")].filter((frame) => chart.test(frame.src));

  addEventListener("message", ({ source, data }) => {
    const { type, v, id, height } = Object(data);
    if (type !== "strike-ledger:size" || v !== 1) return;
    if (typeof height !== "number" || !(height > 0 && height < 1e5)) return;
    const frame = frames().find((one) => one.contentWindow === source);
    if (!frame) return;
    const [, page, key] = chart.exec(frame.src);
    if (id !== (page || key)) return;
    const box = getComputedStyle(frame);
    let whole = height;
    if (box.boxSizing === "border-box")
      for (const part of ["borderTopWidth", "borderBottomWidth", "paddingTop", "paddingBottom"])
        whole += parseFloat(box[part]) || 0;
    frame.style.height = whole + "px";
  });

  // A frame that was quicker than this script has told its height already.
  for (const frame of frames())
    frame.contentWindow.postMessage({ type: "strike-ledger:ask", v: 1 }, "*");
}
