using System.Globalization;
using Corpus.Benchmarks.Measuring;
using Microsoft.Data.Sqlite;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>SQLite's FTS5 with its <c>snippet()</c>: one fragment of about as many tokens as a line has for each article, however many hits it has.</summary>
internal sealed class SqliteSnippets : ILinguistSystem
{
    private const int Tokens = (2 * LinguistTask.ConcordanceWindow) + 1;

    private readonly SqliteTextReader _file;
    private readonly SqliteCommand _snippets;

    public SqliteSnippets(string path)
    {
        _file = new SqliteTextReader(path);
        _snippets = _file.Prepare(string.Create(
            CultureInfo.InvariantCulture,
            $"SELECT snippet({SqliteTextFile.Words}, 0, '[', ']', '…', {Tokens}) FROM {SqliteTextFile.Words} WHERE {SqliteTextFile.Words} MATCH $query ORDER BY rowid"));
    }

    public string Name => "FTS5, snippet()";

    public bool CanDo(LinguistTaskKind kind) => kind == LinguistTaskKind.Concordance;

    public LinguistRule RuleFor(LinguistTaskKind kind) => LinguistRule.LineOfArticle;

    public LinguistAnswer Answer(LinguistTask task) => LinguistAnswer.Of(Fragments(task.Word).Count, []);

    public SystemTime Time(LinguistTask task) => new OwnProcessTime(() => Fragments(task.Word).Count);

    public void Dispose()
    {
        _snippets.Dispose();
        _file.Dispose();
    }

    private List<string> Fragments(string word)
    {
        var fragments = new List<string>();
        _snippets.Parameters[0].Value = SqliteTextReader.Quoted(word);
        using var reader = _snippets.ExecuteReader();
        while (reader.Read())
            fragments.Add(reader.GetString(0));
        return fragments;
    }
}
