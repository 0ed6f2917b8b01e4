using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.QuerySpeed;
using Microsoft.Data.Sqlite;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>Writes a database of SQLite with an FTS5 table that keeps its texts, which <c>snippet()</c> and <c>highlight()</c> need: our tokens, case-folded, with blanks between them.</summary>
internal static class SqliteTextFile
{
    /// <summary>The full-text table; its rows have the places of the articles, from 1.</summary>
    public const string Words = "words";

    /// <summary>The table that gives how often each word occurs.</summary>
    public const string Vocabulary = "vocabulary";

    /// <summary>Writes the database.</summary>
    public static void Write(TokenTable tokens, string path)
    {
        using var connection = SqliteFile.Open(path, SqliteOpenMode.ReadWriteCreate);
        SqliteFile.Execute(connection, "PRAGMA journal_mode=OFF");
        SqliteFile.Execute(connection, $"CREATE VIRTUAL TABLE {Words} USING fts5(body, tokenize=\"{SqliteFile.Tokenizer}\")");
        SqliteFile.Execute(connection, $"CREATE VIRTUAL TABLE {Vocabulary} USING fts5vocab({Words}, 'row')");
        using (var transaction = connection.BeginTransaction())
        {
            using var insert = connection.CreateCommand();
            insert.CommandText = $"INSERT INTO {Words}(rowid, body) VALUES($id, $text)";
            var (id, text) = (insert.Parameters.Add("$id", SqliteType.Integer), insert.Parameters.Add("$text", SqliteType.Text));
            for (var article = 0; article < tokens.ArticleCount; article++)
            {
                var (start, end) = tokens.TokensOf(article);
                id.Value = article + 1;
                text.Value = string.Join(' ', Enumerable.Range(start, end - start).Select(token => SqliteFile.Encode(tokens.Forms[tokens.FormAt(token)])));
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        SqliteFile.Execute(connection, $"INSERT INTO {Words}({Words}) VALUES('optimize')");
    }
}
