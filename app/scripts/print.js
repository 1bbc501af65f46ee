// A button that prints the page. Without script it stays hidden, and the browser's own menu prints.
for (const button of document.querySelectorAll("button.print")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
