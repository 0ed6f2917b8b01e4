using System.IO.Compression;
using Corpus.Cli.Exchange;

namespace Corpus.Cli.Tests.Exchange;

/// <summary>Options of <c>corpus import</c> where they mean nothing: refused, and not passed over.</summary>
public sealed class ImportOptionTests : IDisposable
{
    private readonly ExchangeFolder _folder = new();

    public ImportOptionTests()
    {
        _folder.Write("krant/haven.txt", "De haven.");
        _folder.Write("tafel/articles.csv", "id;text\na;De haven.\n");
        _folder.Write("brieven/a.xml", "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><text><body><p>De brief.</p></body></text></TEI>");
        _folder.Write("bron.jsonl", "{\"id\": \"a\", \"text\": \"De haven.\"}\n");
        _folder.Write("brief.xml", "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><text><body><p>De brief.</p></body></text></TEI>");
        ZipFile.CreateFromDirectory(_folder.PathOf("krant"), _folder.PathOf("krant.zip"));
        ZipFile.CreateFromDirectory(_folder.PathOf("tafel"), _folder.PathOf("tafel.zip"));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("krant")]
    [InlineData("krant.zip")]
    [InlineData("brieven")]
    [InlineData("bron.jsonl")]
    [InlineData("brief.xml")]
    public void A_delimiter_of_what_is_no_CSV(string source)
    {
        Assert.Equal($"--delimiter is for CSV, and '{source}' is not read as CSV; leave the option out", _folder.Refusal(() => _folder.Import(source, "uit", delimiter: ';')));
        Assert.False(Directory.Exists(_folder.PathOf("uit")));
    }

    [Theory]
    [InlineData("krant", "jsonl")]
    [InlineData("krant", "csv")]
    [InlineData("krant.zip", "conllu")]
    [InlineData("tafel", "parquet")]
    [InlineData("tafel", "text")]
    [InlineData("tafel.zip", "jsonl")]
    [InlineData("brieven", "csv")]
    public void A_format_of_what_has_others_in_it(string source, string format)
        => Assert.Equal($"--format {format} is for a file, and '{source}' has files in it whose extensions say their formats; leave the option out", _folder.Refusal(() => _folder.Import(source, "uit", FormatOf(format))));

    [Theory]
    [InlineData("krant", "text")]
    [InlineData("krant.zip", "text")]
    [InlineData("brieven", "tei")]
    [InlineData("brieven", null)]
    public void A_format_that_it_has(string source, string? format)
    {
        var report = _folder.Import(source, "uit", format is null ? null : FormatOf(format));

        Assert.Equal((1, format ?? "tei"), (report.Articles, ExchangeFormats.NameOf(report.Format)));
    }

    [Theory]
    [InlineData("tafel", "csv")]
    [InlineData("tafel.zip", "csv")]
    [InlineData("tafel", null)]
    public void A_delimiter_of_the_only_table_in_it(string source, string? format)
        => Assert.Equal(1, _folder.Import(source, "uit", format is null ? null : FormatOf(format), delimiter: ';').Articles);

    [Fact]
    public void Names_of_columns_of_a_folder_of_TEI()
        => Assert.StartsWith("--map is for the columns of CSV and Parquet", _folder.Refusal(() => _folder.Import("brieven", "uit", map: ["text=body"])), StringComparison.Ordinal);

    private static ExchangeFormat FormatOf(string name) => ExchangeFormats.OfName(name, Enum.GetValues<ExchangeFormat>())!.Value;
}
