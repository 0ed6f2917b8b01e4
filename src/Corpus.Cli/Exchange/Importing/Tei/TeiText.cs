using System.Text;
using System.Xml.Linq;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Importing.Tei;

/// <summary>Makes paragraphs of the elements of a text.</summary>
/// <remarks>
/// White space is that of XML: a run of it is one space, and none stands at the ends of a paragraph. A line of verse and a line break are newlines; a note is a paragraph behind the one that it is in. Of an
/// element that is not known here, the text is kept, and its name is told; and so are attributes, which have no place at all.
/// </remarks>
/// <param name="notices">Takes the names.</param>
internal sealed class TeiText(ImportNotices notices)
{
    private const int DeepestHeading = 6;

    private static readonly HashSet<string> Containers = new(
        ["text", "front", "body", "back", "group", "div", "div1", "div2", "div3", "div4", "div5", "div6", "div7", "list"], StringComparer.Ordinal);

    private static readonly HashSet<string> Paragraphs = new(["head", "p", "ab", "lg", "item", "l"], StringComparer.Ordinal);

    // Paragraphs where they stand between paragraphs, and words where they stand within one.
    private static readonly HashSet<string> Either = new(["quote", "q", "said", "note"], StringComparer.Ordinal);

    private static readonly HashSet<string> Breaks = new(["lb", "pb"], StringComparer.Ordinal);

    private readonly List<(string Text, int Level)> _paragraphs = [];
    private readonly StringBuilder _current = new();
    private readonly List<XElement> _notes = [];

    /// <summary>The words of an element on one line, whatever is in it.</summary>
    public static string Words(XElement element)
    {
        var words = new StringBuilder();
        foreach (var text in element.DescendantNodes().OfType<XText>())
            words.Append(text.Value).Append(text.Parent == element || IsInline(text) ? "" : " ");
        return Collapsed(words.ToString().Replace('\n', ' '));
    }

    /// <summary>Adds all that is in an element. O(length).</summary>
    public void Add(XElement element) => AddContainer(element, 0);

    /// <summary>The text, and its paragraphs.</summary>
    public (string Text, IReadOnlyList<SourceParagraph> Paragraphs) Finish()
    {
        var text = new StringBuilder();
        var paragraphs = new List<SourceParagraph>(_paragraphs.Count);
        foreach (var (paragraph, level) in _paragraphs)
        {
            if (text.Length > 0)
                text.Append("\n\n");
            paragraphs.Add(new SourceParagraph(text.Length, paragraph.Length, level));
            text.Append(paragraph);
        }

        return (text.ToString(), paragraphs);
    }

    // Between the words of two elements of a header, a space; not within a word that is marked up.
    private static bool IsInline(XText text) => text.Parent!.Name.LocalName is "hi" or "emph" or "foreign" or "name" or "persName" or "placeName" or "orgName" or "title" or "ref";

    private void AddContainer(XElement element, int depth)
    {
        ReportAttributes(element);
        var inner = element.Name.LocalName.StartsWith("div", StringComparison.Ordinal) ? depth + 1 : depth;
        foreach (var node in element.Nodes())
        {
            if (node is XText text)
                Append(text.Value);
            else if (node is XElement child)
                AddBlock(child, inner);
        }

        EndParagraph();
    }

    private void AddBlock(XElement element, int depth)
    {
        var name = element.Name.LocalName;
        if (Containers.Contains(name))
        {
            EndParagraph();
            AddContainer(element, depth);
        }
        else if (Paragraphs.Contains(name) || (Either.Contains(name) && !HasBlocks(element) && _current.Length == 0))
        {
            EndParagraph();
            AddInline(element);
            EndParagraph(name == "head" ? Math.Clamp(depth, 1, DeepestHeading) : 0);
        }
        else if (HasBlocks(element))
        {
            if (!Either.Contains(name))
                Report(element);
            EndParagraph();
            AddContainer(element, depth);
        }
        else
        {
            AddInline(element);
        }
    }

    private static bool HasBlocks(XElement element) => element.Descendants().Any(child => Containers.Contains(child.Name.LocalName) || Paragraphs.Contains(child.Name.LocalName));

    private void AddInline(XElement element)
    {
        var name = element.Name.LocalName;
        if (!Paragraphs.Contains(name) && !Either.Contains(name) && !Breaks.Contains(name) && !Containers.Contains(name))
            Report(element);
        ReportAttributes(element);
        AddNodes(element);
    }

    private void AddNodes(XElement element)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText text)
                Append(text.Value);
            else if (node is XElement child)
                AddChild(child);
        }
    }

    private void AddChild(XElement child)
    {
        switch (child.Name.LocalName)
        {
            case "lb":
                ReportAttributes(child, except: "break");
                if (child.Attribute("break")?.Value == "no")
                    TrimEnd();
                else
                    NewLine();
                break;
            case "pb":
                notices.Add("the page break 'pb' has no place in a text, and was left out");
                break;
            case "note":
                _notes.Add(child);
                break;
            case "choice":
                AddChoice(child);
                break;
            case "l":
                NewLine();
                AddInline(child);
                NewLine();
                break;
            case "list" or "p" or "ab" or "lg" or "item" or "head":
                EndParagraph();
                AddBlock(child, 1);
                break;
            default:
                AddInline(child);
                break;
        }
    }

    // Of two readings of one place, the one that is meant to be read.
    private void AddChoice(XElement choice)
    {
        notices.Add("of the readings of a 'choice', 'corr', 'reg' and 'expan' were taken, and the others left out");
        var taken = choice.Elements().FirstOrDefault(child => child.Name.LocalName is "corr" or "reg" or "expan") ?? choice.Elements().FirstOrDefault();
        if (taken is not null)
            AddNodes(taken);
    }

    private void Report(XElement element)
        => notices.Add(element.Nodes().Any() ? $"the element '{element.Name.LocalName}' is not known here; its text was kept" : $"the element '{element.Name.LocalName}', which has no text, was left out");

    private void ReportAttributes(XElement element, string except = "")
    {
        foreach (var attribute in element.Attributes())
        {
            var isKept = attribute.IsNamespaceDeclaration || attribute.Name.LocalName == except || (element.Name.LocalName == "text" && attribute.Name == XNamespace.Xml + "lang");
            if (!isKept)
                notices.Add($"the attribute '{attribute.Name.LocalName}' has no place in a text, and was left out");
        }
    }

    private void Append(string text)
    {
        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\n' or '\r'))
                _current.Append(c);
            else if (_current.Length > 0 && _current[^1] is not (' ' or '\n'))
                _current.Append(' ');
        }
    }

    private void NewLine()
    {
        TrimEnd();
        if (_current.Length > 0)
            _current.Append('\n');
    }

    private void TrimEnd()
    {
        while (_current.Length > 0 && _current[^1] is ' ' or '\n')
            _current.Length--;
    }

    private void EndParagraph(int level = 0)
    {
        TrimEnd();
        var text = level > 0 ? _current.Replace('\n', ' ').ToString() : _current.ToString();
        var inner = Blank.Trim(text, 0, text.Length);
        if (inner.Length > 0)
            _paragraphs.Add((text.Substring(inner.Start, inner.Length), level));
        _current.Clear();
        var notes = _notes.ToList();
        _notes.Clear();
        foreach (var note in notes)
            AddBlock(note, 1);
    }

    private static string Collapsed(string text) => string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
