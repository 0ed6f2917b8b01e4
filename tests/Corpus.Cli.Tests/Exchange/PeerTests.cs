using System.Globalization;
using DuckDB.NET.Data;

namespace Corpus.Cli.Tests.Exchange;

/// <summary>DuckDB reads what is exported, and finds the same.</summary>
public sealed class PeerTests
{
    private const string Lines = """
        {"id": "a", "date": "2022-10", "title": "De ‘haven’, \"dicht\"", "pages": 3, "rating": 4.5, "open": true, "tags": ["zee", "x;y"], "big": 12345678901, "text": "Regel een\nregel twee, “en” meer.\n\nAlinea 😀"}
        {"id": "b", "pages": -7, "tags": [], "author": "Mieke", "text": "=1+1"}
        {"id": "c", "rating": 1e300, "open": false, "author": "x\ry", "published": "2022-10-11", "text": ""}
        """;

    [Fact]
    public void It_reads_Parquet_with_the_same_types_and_values()
    {
        using var folder = new ExchangeFolder();
        folder.Export(folder.Write("bron.jsonl", Lines), "uit.parquet");

        Assert.Equal(
            ["id VARCHAR", "date VARCHAR", "title VARCHAR", "name VARCHAR", "language VARCHAR", "author VARCHAR", "big BIGINT", "open BOOLEAN", "pages INTEGER", "published VARCHAR", "rating DOUBLE", "tags VARCHAR[]", "text VARCHAR"],
            Query($"SELECT column_name || ' ' || column_type FROM (DESCRIBE SELECT * FROM '{folder.PathOf("uit.parquet")}')"));
        Assert.Equal(
            ["a|2022-10|De ‘haven’, \"dicht\"|null|12345678901|true|3|4.5|[zee, x;y]|Regel een\nregel twee, “en” meer.\n\nAlinea 😀", "b|null|null|Mieke|null|null|-7|null|[]|=1+1", "c|null|null|x\ry|null|false|null|1e+300|null|"],
            Query($"SELECT concat_ws('|', id, coalesce(date, 'null'), coalesce(title, 'null'), coalesce(author, 'null'), coalesce(big::VARCHAR, 'null'), coalesce(open::VARCHAR, 'null'), coalesce(pages::VARCHAR, 'null'), coalesce(rating::VARCHAR, 'null'), coalesce('[' || array_to_string(tags, ', ') || ']', 'null'), text) FROM '{folder.PathOf("uit.parquet")}'"));
    }

    [Fact]
    public void It_reads_CSV_with_the_same_cells()
    {
        using var folder = new ExchangeFolder();
        folder.Export(folder.Write("bron.jsonl", Lines), "uit.csv");

        Assert.Equal(
            ["a|2022-10|De ‘haven’, \"dicht\"||3|4.5|true|[\"zee\",\"x;y\"]|Regel een\nregel twee, “en” meer.\n\nAlinea 😀", "b|||Mieke|-7|||[]|=1+1", "c|||x\ry||1e300|false||"],
            Query($"SELECT concat_ws('|', id, coalesce(date, ''), coalesce(title, ''), coalesce(author, ''), coalesce(pages, ''), coalesce(rating, ''), coalesce(open, ''), coalesce(tags, ''), coalesce(text, '')) FROM read_csv('{folder.PathOf("uit.csv")}', all_varchar = true, header = true, delim = ',', quote = '\"', escape = '\"', new_line = '\\n')"));
    }

    [Fact]
    public void What_it_writes_is_imported()
    {
        using var folder = new ExchangeFolder();
        var parquet = folder.PathOf("in.parquet");
        Query($"COPY (SELECT 'a' AS sleutel, DATE '2022-10-11' AS date, 3::SMALLINT AS pages, 1.25::DECIMAL(9,2) AS price, [1, NULL, 3] AS numbers, 'De zee.' AS body, {{'x': 1}} AS rest UNION ALL SELECT 'b', NULL, NULL, NULL, NULL, 'De kust.', NULL ORDER BY 1) TO '{parquet}' (FORMAT parquet)");

        var report = folder.Import("in.parquet", "uit", map: ["id=sleutel", "text=body"]);

        Assert.Equal(["the column 'rest' is struct, which a corpus has no place for, and was left out: 1 time"], report.Lines());
        Assert.Equal(
            "{\"id\": \"a\", \"date\": \"2022-10-11\", \"pages\": 3, \"price\": 1.25, \"numbers\": [1,\"\",3], \"text\": \"De zee.\"}\n{\"id\": \"b\", \"text\": \"De kust.\"}\n",
            File.ReadAllText(folder.PathOf("uit/articles/in.jsonl")));
    }

    [Fact]
    public void It_counts_the_articles_and_words_of_a_corpus_that_we_do()
    {
        using var folder = new ExchangeFolder();
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Corpus.sln")))
            root = Path.GetDirectoryName(root)!;
        var report = folder.Export(Path.Combine(root, "corpus", "Krant"), "krant.parquet");

        Assert.Equal([report.Articles.ToString(CultureInfo.InvariantCulture)], Query($"SELECT count(*)::VARCHAR FROM '{folder.PathOf("krant.parquet")}'"));
        using var opened = new Corpus.Cli.Opening.CorpusOpener(folder.Terminal, null, default).Open([Path.Combine(root, "corpus", "Krant")]);
        Assert.Equal(
            opened.Corpora[0].Articles.Select(article => $"{article.Id} {article.Text.AsUtf8().Length}"),
            Query($"SELECT id || ' ' || strlen(text) FROM '{folder.PathOf("krant.parquet")}'"));
    }

    private static List<string> Query(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        return rows;
    }
}
