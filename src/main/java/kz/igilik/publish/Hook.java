package kz.igilik.publish;

import java.io.IOException;

/** Lets a test stop publishing at any step. */
interface Hook {
  void before(String step) throws IOException;
}
