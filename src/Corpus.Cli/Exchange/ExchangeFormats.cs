using Corpus.Cli.Opening;

namespace Corpus.Cli.Exchange;

/// <summary>What formats are called, and which one the name of a file says.</summary>
internal static class ExchangeFormats
{
    private static readonly (string Extension, ExchangeFormat Format)[] Extensions =
    [
        (".jsonl", ExchangeFormat.Jsonl),
        (".ndjson", ExchangeFormat.Jsonl),
        (".conllu", ExchangeFormat.Conllu),
        (".csv", ExchangeFormat.Csv),
        (".parquet", ExchangeFormat.Parquet),
        (".txt", ExchangeFormat.Text),
        (".md", ExchangeFormat.Text),
        (".xml", ExchangeFormat.Tei),
        (".tei", ExchangeFormat.Tei),
    ];

    /// <summary>The format that the extension of a file says; null for none of them.</summary>
    public static ExchangeFormat? OfPath(string path)
    {
        var extension = Path.GetExtension(path);
        foreach (var known in Extensions)
        {
            if (known.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase))
                return known.Format;
        }

        return null;
    }

    /// <summary>The format that an option names; null without one.</summary>
    /// <param name="name">What the user wrote.</param>
    /// <param name="known">The formats that may be named.</param>
    /// <exception cref="ToolException">It is none of them.</exception>
    public static ExchangeFormat? OfName(string? name, IReadOnlyList<ExchangeFormat> known)
    {
        if (name is null)
            return null;
        foreach (var format in known)
        {
            if (NameOf(format) == name)
                return format;
        }

        throw new ToolException($"'{name}' is no format; write one of {string.Join(", ", known.Select(NameOf))}");
    }

    /// <summary>What it is called on the command line, and in JSON.</summary>
    public static string NameOf(ExchangeFormat format) => format switch
    {
        ExchangeFormat.Jsonl => "jsonl",
        ExchangeFormat.Conllu => "conllu",
        ExchangeFormat.Text => "text",
        ExchangeFormat.Csv => "csv",
        ExchangeFormat.Parquet => "parquet",
        _ => "tei",
    };

    /// <summary>What people call it.</summary>
    public static string TitleOf(ExchangeFormat format) => format switch
    {
        ExchangeFormat.Jsonl => "JSON lines",
        ExchangeFormat.Conllu => "CoNLL-U",
        ExchangeFormat.Text => "text files",
        ExchangeFormat.Csv => "CSV",
        ExchangeFormat.Parquet => "Parquet",
        _ => "TEI",
    };
}
