// A round of five minutes: number keys choose, and the time that is left is counted. Without this script it simply ends: the server
// knows the time.

const clock = document.querySelector(".round .clock");

if (clock) {
  const until = performance.now() + Number(clock.dataset.left);
  const said = clock.querySelector(".num");
  const tick = () => {
    const left = Math.max(0, Math.ceil((until - performance.now()) / 1000));
    const minutes = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    said.textContent = clock.dataset.minutes.replace("#", minutes);
    if (left > 0) return;
    clearInterval(counting);
    location.reload();
  };
  const counting = setInterval(tick, 1000);
  tick();
}

addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest?.("textarea, select, input:not([type=radio])")) return;
  const choice = document.querySelectorAll('#item input[name="response[]"]')[Number(event.key) - 1];
  if (choice?.type !== "radio") return;
  event.preventDefault();
  choice.checked = true;
  choice.focus();
});
document.documentElement.dataset.keys = "ready";
