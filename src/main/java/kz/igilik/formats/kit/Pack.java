package kz.igilik.formats.kit;

import java.util.List;
import kz.igilik.site.Address;

/**
 * What a ZIP is made of.
 *
 * @param page that leads to it
 * @param title key of its heading
 * @param parts empty if the campaign has no such pack
 */
record Pack(String language, String path, Address page, String title, List<Contribution> parts) {}
