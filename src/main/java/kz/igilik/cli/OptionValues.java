package kz.igilik.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.igilik.forms.Backend;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.printing.PosterPages;
import kz.igilik.problem.Texts;
import kz.igilik.workflow.CodeHost;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Parses the values of options. {@link WrongUsage} reports a wrong value, with the option's name.
 */
final class OptionValues {
  private OptionValues() {}

  /** An existing folder. */
  static final class Folder implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
      try {
        Path folder = Path.of(value);
        if (Files.isDirectory(folder)) {
          return folder;
        }
      } catch (InvalidPathException wrong) {
        // Not a folder either.
      }
      throw new TypeConversionException(value);
    }
  }

  /** The sources; a folder that holds them as {@code campaign}, as a release does, will do. */
  static final class Sources implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
      return in(new Folder().convert(value));
    }

    static Path in(Path folder) {
      Path campaign = folder.resolve("campaign");
      boolean inside =
          !Files.isDirectory(folder.resolve("data")) && Files.isDirectory(campaign.resolve("data"));
      return inside ? campaign : folder;
    }
  }

  /** {@code 2023-05-20T10:00:00Z}, or with another offset. */
  static final class Moment implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String value) {
      try {
        return OffsetDateTime.parse(value).toInstant();
      } catch (DateTimeException wrong) {
        throw new TypeConversionException(value);
      }
    }
  }

  /** {@code https://igilik.example/}; the slash at the end may be left out. */
  static final class BaseUrl implements ITypeConverter<URI> {
    @Override
    public URI convert(String value) {
      return BuildOptions.siteUrl(value.endsWith("/") ? value : value + "/")
          .orElseThrow(() -> new TypeConversionException(value));
    }
  }

  /** 0 to 65535; 0 means any free port. */
  static final class Port implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65_535) {
        return Integer.valueOf(value);
      }
      throw new TypeConversionException(value);
    }
  }

  /** A paper that posters are made for. */
  static final class Paper implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      if (PosterPages.PAPERS.contains(value)) {
        return value;
      }
      throw new TypeConversionException(value);
    }
  }

  /** A language that the program speaks. */
  static final class Language implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      if (Texts.languages().contains(value)) {
        return value;
      }
      throw new TypeConversionException(value);
    }
  }

  /** A form of the report. */
  static final class ReportForm implements ITypeConverter<ReportCommand.Form> {
    @Override
    public ReportCommand.Form convert(String value) {
      return named(value, ReportCommand.Form.values());
    }
  }

  /** A form of the answers of other sites. */
  static final class LinksForm implements ITypeConverter<LinksCommand.Form> {
    @Override
    public LinksCommand.Form convert(String value) {
      return named(value, LinksCommand.Form.values());
    }
  }

  /** A number of seconds, at least one. */
  static final class Seconds implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String value) {
      return Duration.ofSeconds(number(value, 1));
    }
  }

  /** A number of days; 0 is no time at all. */
  static final class Days implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String value) {
      return Duration.ofDays(number(value, 0));
    }
  }

  /** The one that is written so, in small letters. */
  private static <T extends Enum<T>> T named(String value, T[] all) {
    return Stream.of(all)
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(value))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(value));
  }

  private static int number(String value, int least) {
    if (value.matches("\\d{1,4}") && Integer.parseInt(value) >= least) {
      return Integer.parseInt(value);
    }
    throw new TypeConversionException(value);
  }

  /** A form in which problems are printed. */
  static final class ProblemForm implements ITypeConverter<CheckCommand.Form> {
    @Override
    public CheckCommand.Form convert(String value) {
      return named(value, CheckCommand.Form.values());
    }
  }

  /** {@code github}, {@code gitlab} or {@code forgejo}. */
  static final class Host implements ITypeConverter<CodeHost> {
    @Override
    public CodeHost convert(String value) {
      return named(value, CodeHost.values());
    }
  }

  /** {@code https://…}, from which a file can be fetched. */
  static final class Address implements ITypeConverter<URI> {
    @Override
    public URI convert(String value) {
      try {
        URI address = new URI(value);
        if (List.of("https", "http", "file").contains(String.valueOf(address.getScheme()))) {
          return address;
        }
      } catch (URISyntaxException wrong) {
        // Not an address either.
      }
      throw new TypeConversionException(value);
    }
  }

  /** {@code github}, {@code gitlab} or {@code gitea}. */
  static final class FormBackend implements ITypeConverter<Backend> {
    @Override
    public Backend convert(String value) {
      return named(value, Backend.values());
    }
  }

  /** {@code https://git.example/team/campaign}. */
  static final class RepositoryAddress implements ITypeConverter<URI> {
    @Override
    public URI convert(String value) {
      try {
        URI address = new URI(value);
        String path = String.valueOf(address.getPath());
        if ("https".equals(address.getScheme())
            && address.getHost() != null
            && path.matches("(/[^/]+){2,}+/?")) {
          return address;
        }
      } catch (URISyntaxException wrong) {
        // Not an address either.
      }
      throw new TypeConversionException(value);
    }
  }
}
