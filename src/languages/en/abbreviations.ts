/** English abbreviations written with a full stop that ends no sentence; lower case, without the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof sr jr st rev hon gov gen col capt lt sgt sen rep pres no nos art arts sec para paras p pp vol vols ed eds fig e i g cf vs etc al approx est tel ext dept inc ltd co corp bros jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ave rd blvd mt ft min max hr hrs u s a m'.split(
    ' ',
  ),
);
