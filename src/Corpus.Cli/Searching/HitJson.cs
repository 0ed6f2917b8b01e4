using System.Text.Json;
using Corpus.Cli.Commands;
using Corpus.Cli.Filtering;

namespace Corpus.Cli.Searching;

/// <summary>Writes what a search found as JSON.</summary>
internal static class HitJson
{
    /// <summary>Writes the query, how many articles it found, and the first of them, each when it is read.</summary>
    public static void Write(TextWriter output, FilteredCorpora corpora, SearchResults<Article> results, IEnumerable<SearchHit<Article>> hits)
    {
        using var json = new StreamedJson(output);
        json.Writer.WriteStartObject();
        json.Writer.WriteString("query", results.Query.ToString());
        json.Writer.WriteNumber("count", results.Count);
        json.Writer.WriteStartArray("hits");
        foreach (var hit in hits)
        {
            WriteHit(json.Writer, corpora, hit);
            json.Advance();
        }

        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
    }

    private static void WriteHit(Utf8JsonWriter json, FilteredCorpora corpora, SearchHit<Article> hit)
    {
        json.WriteStartObject();
        json.WriteString("corpus", corpora.LabelOf(hit.Article));
        json.WriteString("id", hit.Article.Id);
        json.WriteString("date", hit.Article.Date.IsUnknown ? null : hit.Article.Date.ToString());
        json.WriteString("headline", hit.Article.Headline);
        json.WriteNumber("score", hit.Score);
        json.WriteStartArray("passages");
        foreach (var passage in hit.Passages)
            WritePassage(json, passage);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePassage(Utf8JsonWriter json, Passage passage)
    {
        json.WriteStartObject();
        json.WriteNumber("start", passage.Start);
        json.WriteNumber("length", passage.Length);
        json.WriteString("text", passage.Text.ToString());
        json.WriteStartArray("marks");
        foreach (var mark in passage.Marks)
        {
            json.WriteStartObject();
            json.WriteNumber("start", mark.Start);
            json.WriteNumber("length", mark.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
