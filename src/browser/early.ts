/**
 * Runs inline in the head of every page, before anything is painted: the theme that the reader chose last. Must stay tiny: a
 * block keeps its names to itself in fewer bytes than a function.
 */
{
  const { dataset } = document.documentElement;
  dataset.js = "";
  try {
    const theme = localStorage["duizhao.theme"];
    if (theme) dataset.theme = theme;
  } catch {
    // Storage is blocked: the system's theme it is.
  }
}
