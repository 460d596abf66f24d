package kz.igilik.publish;

import java.io.IOException;

/** Lets tests stop publishing at any step. */
interface Hook {
  void before(String step) throws IOException;
}
