namespace Corpus.Cli.Exchange;

/// <summary>A format that articles come and go in.</summary>
internal enum ExchangeFormat
{
    /// <summary>A JSON object a line.</summary>
    Jsonl,

    /// <summary>The columns of Universal Dependencies.</summary>
    Conllu,

    /// <summary>A folder of text files with a head.</summary>
    Text,

    /// <summary>A table as RFC 4180 has it.</summary>
    Csv,

    /// <summary>Apache Parquet, with types.</summary>
    Parquet,

    /// <summary>TEI P5, which is only read.</summary>
    Tei,
}
