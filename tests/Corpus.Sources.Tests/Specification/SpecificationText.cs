using System.Globalization;
using System.Text;

namespace Corpus.Sources.Tests.Specification;

/// <summary>Writes what is read as text that a person can check against the file.</summary>
internal sealed class SpecificationText
{
    private readonly StringBuilder _text = new();

    private SpecificationText()
    {
    }

    /// <summary>The findings, and then the card and the articles; of articles with findings only what they are known by.</summary>
    public static string Of(SpecificationReading reading)
    {
        var text = new SpecificationText();
        var hasFindings = reading.Findings.Any();
        foreach (var finding in reading.Findings)
            text.AddFinding(finding, reading.Files.Count > 1 || reading.Card is not null || reading.CardFindings.Count > 0);
        if (reading.Card is { } card)
            text.AddCard(card);
        if (!reading.Articles.Any())
            text.Line("no articles");
        foreach (var article in reading.Articles)
            text.AddArticle(article, isBrief: hasFindings);
        return text._text.ToString();
    }

    private void AddFinding(SourceDiagnostic finding, bool hasPath)
    {
        var place = finding.Place;
        var path = hasPath ? finding.Path + " " : "";
        var severity = finding.Rule.Severity.ToString().ToLowerInvariant();
        Line($"{path}{place.Line}:{place.Column}-{place.EndLine}:{place.EndColumn} {finding.Rule.Id} {severity} {finding.Message}");
        foreach (var fix in finding.Fixes)
            Line($"  fix: {fix.Title}");
    }

    private void AddCard(Card card)
    {
        Line($"card, language {card.Language ?? "-"}");
        if (!card.Options.Keys.IsEmpty)
            Line($"  keys of heads: {string.Join(", ", card.Options.Keys)}");
        foreach (var vocabulary in card.Options.Vocabularies)
            Line($"  vocabulary of {vocabulary.Key}: {(vocabulary.Values.IsEmpty ? "its values" : string.Join(", ", vocabulary.Values))}");
        AddFields(card.Fields);
    }

    private void AddArticle(SourceArticle article, bool isBrief)
    {
        Line($"article {article.Id}, {article.Path} line {article.Line}");
        AddIfAny("date", article.Date.IsUnknown ? null : article.Date.ToString());
        AddIfAny("title", article.Title);
        AddIfAny("language", article.Language);
        AddIfAny("name", article.ExplicitName);
        AddFields(article.Fields);
        foreach (var paragraph in article.Paragraphs)
            AddParagraph(paragraph, article.Text);
        foreach (var sentence in article.Gold?.Sentences ?? [])
            AddSentence(sentence, article.Text, isBrief);
    }

    private void AddIfAny(string what, string? value)
    {
        if (value is not null)
            Line($"  {what}: {Shown(value)}");
    }

    private void AddFields(IReadOnlyList<SourceField> fields)
    {
        foreach (var field in fields)
            Line($"  field {field.Key} = {Shown(field.Value)}");
    }

    private void AddParagraph(SourceParagraph paragraph, string text)
    {
        var kind = paragraph.HeadingLevel == 0 ? "paragraph" : $"heading {paragraph.HeadingLevel}";
        Line($"  {kind} {paragraph.Start}-{paragraph.End}: {Shown(text.Substring(paragraph.Start, paragraph.Length))}");
    }

    private void AddSentence(GoldSentence sentence, string text, bool isBrief)
    {
        Line($"  sentence {sentence.Span.Start}-{sentence.Span.End}: {Shown(text.Substring(sentence.Span.Start, sentence.Span.Length))}");
        if (isBrief)
            return;
        foreach (var comment in sentence.Comments)
            Line($"    # {comment}");
        foreach (var token in sentence.Tokens)
            AddToken(token, text);
    }

    private void AddToken(GoldToken token, string text)
    {
        var id = token.Kind switch
        {
            GoldTokenKind.MultiwordToken => $"{token.Id}-{token.SubId}",
            GoldTokenKind.EmptyNode => $"{token.Id}.{token.SubId}",
            _ => $"{token.Id}",
        };
        var head = token.Head < 0 ? null : token.Head.ToString(CultureInfo.InvariantCulture);
        string?[] columns = [token.Lemma, token.Upos, token.Xpos, token.Features, head, token.Relation, token.Dependencies, token.Misc];
        var surface = text.Substring(token.Span.Start, token.Span.Length);
        Line($"    {id} {Shown(token.Form)} at {token.Span.Start}-{token.Span.End} {Shown(surface)}: {string.Join(' ', columns.Select(column => column ?? "-"))}");
    }

    private static string Shown(SourceValue value)
    {
        if (value.IsNull)
            return "nothing";
        var scalars = value.Scalars.Select(Shown);
        return value.IsList ? $"[{string.Join(", ", scalars)}]" : scalars.Single();
    }

    /// <summary>The value, how it is written, and what besides text it can be.</summary>
    private static string Shown(SourceScalar scalar)
    {
        var kinds = ScalarReading.KindsOf(scalar) & ~ScalarKinds.Text;
        var style = scalar.Style.ToString().ToLowerInvariant();
        return $"{style} {Shown(scalar.Text)}{(kinds == ScalarKinds.None ? "" : $" ({kinds})")}";
    }

    private static string Shown(string text)
    {
        var shown = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '\n' => shown.Append("\\n"),
                '\t' => shown.Append("\\t"),
                '"' => shown.Append("\\\""),
                '\\' => shown.Append("\\\\"),
                _ when char.IsControl(c) || c is '\uFEFF' or '\u00A0' or '\uFFFD' => shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => shown.Append(c),
            };
        }

        return shown.Append('"').ToString();
    }

    private void Line(string line) => _text.Append(line).Append('\n');
}
