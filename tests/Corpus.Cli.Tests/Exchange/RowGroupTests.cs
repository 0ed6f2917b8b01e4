using System.Globalization;
using System.Text;
using Parquet;

namespace Corpus.Cli.Tests.Exchange;

/// <summary>How much of a table a reader of Parquet has in memory.</summary>
public sealed class RowGroupTests
{
    [Theory]
    [InlineData("{{\"id\": \"{0}\", \"text\": \"{1}\"}}\n")]
    [InlineData("{{\"id\": \"{0}\", \"title\": \"{1}\", \"text\": \"a\"}}\n")]
    [InlineData("{{\"id\": \"{0}\", \"tags\": [\"a\", \"{1}\"], \"text\": \"a\"}}\n")]
    public async Task A_row_group_has_some_four_million_characters(string line)
    {
        using var folder = new ExchangeFolder();
        var lines = new StringBuilder();
        for (var i = 0; i < 5; i++)
            lines.AppendFormat(CultureInfo.InvariantCulture, line, i, new string('x', 2_000_000));
        folder.Export(folder.Write("bron.jsonl", lines.ToString()), "uit.parquet");

        await using var input = File.OpenRead(folder.PathOf("uit.parquet"));
        await using var reader = await ParquetReader.CreateAsync(input);
        Assert.Equal([3, 2], reader.RowGroups.Select(group => group.RowCount));
    }
}
