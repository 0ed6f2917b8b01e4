using System.Globalization;
using System.Text;
using Corpus.Cli.Opening;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Formats;

/// <summary>Writes an article as a document of CoNLL-U: with the annotations that came with it, else with the tokens and sentences that were computed.</summary>
internal sealed class ConlluArticle
{
    private const string NewDocument = "newdoc";

    private readonly StringBuilder _text;
    private readonly SourceArticle _article;
    private readonly string _content;
    private int _sentence;

    private ConlluArticle(StringBuilder text, SourceArticle article)
    {
        _text = text;
        _article = article;
        _content = article.Text;
    }

    /// <summary>Appends the document; nothing for an article without text. O(length).</summary>
    /// <param name="text">Takes it.</param>
    /// <param name="article">What the article says.</param>
    /// <param name="compiled">The same article with its sentences.</param>
    public static void Append(StringBuilder text, SourceArticle article, ToolArticle compiled)
    {
        var writer = new ConlluArticle(text, article);
        if (article.Gold is { } gold)
            writer.AppendGold(gold);
        else
            writer.AppendComputed(compiled);
    }

    private void AppendGold(GoldLayer gold)
    {
        foreach (var sentence in gold.Sentences)
        {
            if (_sentence++ == 0 && !sentence.Comments.Any(IsDocument))
                ConlluText.AppendComment(_text, $"{NewDocument} id = {_article.Id}");
            foreach (var comment in sentence.Comments)
                ConlluText.AppendComment(_text, IsDocument(comment) ? $"{NewDocument} id = {_article.Id}" : comment);
            foreach (var token in sentence.Tokens)
                ConlluText.AppendToken(_text, token);
            _text.Append('\n');
        }
    }

    private static bool IsDocument(string comment)
        => comment.StartsWith(NewDocument, StringComparison.Ordinal) && (comment.Length == NewDocument.Length || Blank.IsBlank(comment[NewDocument.Length]) || comment[NewDocument.Length] == '=');

    private void AppendComputed(ToolArticle compiled)
    {
        var sentences = compiled.Sentences;
        var next = 0;
        foreach (var paragraph in _article.Paragraphs)
        {
            var isFirst = true;
            var at = paragraph.Start;
            for (; next < sentences.Count && sentences[next].Start < paragraph.End; next++)
            {
                var sentence = sentences[next];
                AppendRest(at, sentence.Start, ref isFirst);
                AppendSentence(sentence.Start, sentence.End, [.. sentence.Tokens.Select(token => new TextSpan(token.Start, token.Length))], ref isFirst);
                at = sentence.End;
            }

            AppendRest(at, paragraph.End, ref isFirst);
        }
    }

    // What is in no sentence is one of its own, so that no text is lost.
    private void AppendRest(int start, int end, ref bool isFirst)
    {
        if (WordsIn(start, end).Any())
            AppendSentence(start, end, [], ref isFirst);
    }

    private void AppendSentence(int start, int end, List<TextSpan> tokens, ref bool isFirst)
    {
        if (_sentence++ == 0)
            AppendHead();
        if (isFirst)
            ConlluText.AppendComment(_text, "newpar");
        isFirst = false;
        ConlluText.AppendComment(_text, string.Create(CultureInfo.InvariantCulture, $"sent_id = {_article.Id}-{_sentence}"));
        ConlluText.AppendComment(_text, $"text = {ConlluText.OneLine(_content[start..end])}");
        var words = WithGaps(start, end, tokens);
        for (var i = 0; i < words.Count; i++)
        {
            var isGlued = words[i].End < _content.Length && !Blank.IsBlankOrNewline(_content[words[i].End]);
            ConlluText.AppendWord(_text, i + 1, _content.Substring(words[i].Start, words[i].Length).Replace('\n', ' ').Replace('\t', ' '), isGlued);
        }

        _text.Append('\n');
    }

    private void AppendHead()
    {
        ConlluText.AppendComment(_text, $"{NewDocument} id = {_article.Id}");
        foreach (var column in TableColumns.Head.Skip(1))
        {
            if (TableColumns.HeadOf(_article, column) is { } value)
                ConlluText.AppendKey(_text, column, value);
        }

        foreach (var field in _article.Fields.Where(field => !field.Value.IsNull))
            ConlluText.AppendKey(_text, field.Key, ValueOf(field.Value));
    }

    private static string ValueOf(SourceValue value)
    {
        if (!value.IsList)
            return value.Scalars[0].Text;
        var json = new StringBuilder();
        JsonText.AppendValue(json, value);
        return json.ToString();
    }

    /// <summary>The tokens, and what stands between them and is no blank, so that the forms are all of the text.</summary>
    private List<TextSpan> WithGaps(int start, int end, List<TextSpan> tokens)
    {
        var words = new List<TextSpan>(tokens.Count);
        var at = start;
        foreach (var token in tokens)
        {
            words.AddRange(WordsIn(at, token.Start));
            words.Add(token);
            at = token.End;
        }

        words.AddRange(WordsIn(at, end));
        return words;
    }

    private IEnumerable<TextSpan> WordsIn(int start, int end)
    {
        for (var at = start; at < end;)
        {
            var first = at;
            while (at < end && !Blank.IsBlankOrNewline(_content[at]))
                at++;
            if (at > first)
                yield return new TextSpan(first, at - first);
            else
                at++;
        }
    }
}
