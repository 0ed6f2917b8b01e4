using System.Buffers;
using System.Text;
using Corpus.Benchmarks.Corpora;
using Microsoft.Data.Sqlite;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Writes a database of SQLite with the texts and an FTS5 index of our tokens.</summary>
internal static class SqliteFile
{
    /// <summary>The full-text table; its rows have the places of the articles, from 1.</summary>
    public const string Words = "words";

    /// <summary>The tokenizer for tokens with blanks between them: everything but white space is part of one.</summary>
    public const string Tokenizer = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'";

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\n\r\u00a0\u202f\u2009");

    // Between paragraphs stand as many of these as no phrase and no nearness bridges; no text has them.
    private const string Gap = "\ue001 \ue001 \ue001 \ue001 \ue001 ";

    /// <summary>Writes the database.</summary>
    /// <returns>Its size.</returns>
    public static long Write(TextCorpus corpus, string path)
    {
        using (var connection = Open(path, SqliteOpenMode.ReadWriteCreate))
        {
            Execute(connection, "PRAGMA journal_mode=OFF");
            Execute(connection, "CREATE TABLE articles(id INTEGER PRIMARY KEY, text TEXT)");
            Execute(connection, $"CREATE VIRTUAL TABLE {Words} USING fts5(body, content='', tokenize=\"{Tokenizer}\")");
            using (var transaction = connection.BeginTransaction())
            {
                Fill(connection, corpus);
                transaction.Commit();
            }

            Execute(connection, $"INSERT INTO {Words}({Words}) VALUES('optimize')");
            Execute(connection, "VACUUM");
        }

        return new FileInfo(path).Length;
    }

    /// <summary>Opens a database without a pool, so that closing it closes the file.</summary>
    public static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The token as FTS5 gets it: a blank within it is another character, so that it stays one token.</summary>
    public static string Encode(string form) => form.AsSpan().IndexOfAny(Blanks) < 0 ? form : Encode(form.AsSpan());

    private static string Encode(ReadOnlySpan<char> form)
    {
        var encoded = form.ToArray();
        foreach (ref var c in encoded.AsSpan())
            c = char.IsWhiteSpace(c) ? '\ue000' : c;
        return new string(encoded);
    }

    private static void Fill(SqliteConnection connection, TextCorpus corpus)
    {
        using var articles = connection.CreateCommand();
        articles.CommandText = "INSERT INTO articles(id, text) VALUES($id, $text)";
        using var words = connection.CreateCommand();
        words.CommandText = $"INSERT INTO {Words}(rowid, body) VALUES($id, $text)";
        var (articleId, text) = (articles.Parameters.Add("$id", SqliteType.Integer), articles.Parameters.Add("$text", SqliteType.Text));
        var (wordsId, body) = (words.Parameters.Add("$id", SqliteType.Integer), words.Parameters.Add("$text", SqliteType.Text));
        var number = 0;
        foreach (var article in corpus.Articles)
        {
            body.Value = Body(corpus.Tokens, number++);
            text.Value = article.Text.ToString();
            wordsId.Value = articleId.Value = number;
            articles.ExecuteNonQuery();
            words.ExecuteNonQuery();
        }
    }

    private static string Body(TokenTable tokens, int article)
    {
        var body = new StringBuilder();
        var (start, end) = tokens.TokensOf(article);
        for (var i = start; i < end; i++)
            body.Append(i > start && tokens.BeginsParagraph(i) ? Gap : "").Append(Encode(tokens.Forms[tokens.FormAt(i)])).Append(' ');
        return body.ToString();
    }
}
