/**
 * The frame of workbooks (Office Open XML, ECMA-376): what is the same whatever stands in their
 * cells. In: sheets as XML. Out: the parts of a file, to be packed. Cells are never formulas.
 */
package kz.igilik.xlsx;
