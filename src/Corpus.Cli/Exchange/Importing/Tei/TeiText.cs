using System.Text;
using System.Xml.Linq;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Importing.Tei;

/// <summary>Makes paragraphs of the elements of a text.</summary>
/// <remarks>
/// White space is that of XML: a run of it is one space, and none stands at the ends of a paragraph. A line of verse and a line break are newlines; a note is a paragraph behind the one that it is in, a row of a
/// table a paragraph with tabs between its cells. Of other markup the text is kept, and its name is told; and so are attributes, which have no place at all.
/// Where a page, a column, a line or the like begins, <c>@break</c> tells whether a word ends, whatever white space is there (TEI P5, att.breaking). Where it is not said, the Guidelines take no position; here a
/// word ends, since those who mark words that go on say so with <c>break="no"</c>.
/// </remarks>
/// <param name="notices">Takes the names.</param>
internal sealed class TeiText(ImportNotices notices)
{
    private const int DeepestHeading = 6;

    // Lines of a paragraph, and paragraphs where they stand between paragraphs.
    private static readonly string[] Lines = ["l", "salute", "dateline", "signed"];

    private static readonly HashSet<string> Containers = new(
        ["text", "front", "body", "back", "group", "div", "div1", "div2", "div3", "div4", "div5", "div6", "div7", "list", "table", "sp"], StringComparer.Ordinal);

    private static readonly HashSet<string> Paragraphs = new(
        ["head", "p", "ab", "lg", "item", "row", "speaker", "opener", "closer", "byline", "trailer", .. Lines], StringComparer.Ordinal);

    // Paragraphs where they stand between paragraphs, and words where they stand within one.
    private static readonly HashSet<string> Either = new(["quote", "q", "said", "note", "label", "stage"], StringComparer.Ordinal);

    private readonly List<(string Text, int Level)> _paragraphs = [];
    private readonly StringBuilder _current = new();
    private readonly List<XElement> _notes = [];
    private bool _isWordGoingOn;

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
        if (IsBreak(name))
        {
            AddBreak(element);
        }
        else if (Containers.Contains(name))
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
        if (!Paragraphs.Contains(name) && !Either.Contains(name) && !Containers.Contains(name) && name != "cell")
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
            case var name when IsBreak(name):
                AddBreak(child);
                break;
            case "note":
                _notes.Add(child);
                break;
            case "choice":
                AddChoice(child);
                break;
            case "cell":
                BeginCell();
                AddInline(child);
                break;
            case var name when Lines.Contains(name):
                NewLine();
                AddInline(child);
                NewLine();
                break;
            case var name when Containers.Contains(name) || Paragraphs.Contains(name):
                EndParagraph();
                AddBlock(child, 1);
                break;
            default:
                AddInline(child);
                break;
        }
    }

    private static bool IsBreak(string name) => name is "lb" or "pb" or "cb" or "gb" or "milestone";

    private void AddBreak(XElement element)
    {
        var name = element.Name.LocalName;
        if (name == "lb")
            ReportAttributes(element, except: "break");
        else
            notices.Add($"the {KindOf(name)} '{name}' has no place in a text, and was left out");

        var isWordEnd = element.Attribute("break")?.Value;
        if (isWordEnd == "no")
        {
            TrimEnd();
            _isWordGoingOn = true;
            return;
        }

        _isWordGoingOn &= isWordEnd != "yes";
        if (name == "lb")
            NewLine();
        else
            Append(" ");
    }

    private static string KindOf(string name) => name switch
    {
        "pb" => "page break",
        "cb" => "column break",
        "gb" => "break of a gathering",
        _ => "mark",
    };

    private void BeginCell()
    {
        while (_current.Length > 0 && _current[^1] == ' ')
            _current.Length--;
        if (_current.Length > 0)
            _current.Append('\t');
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
        => notices.Add(element.Nodes().Any() ? $"the markup '{element.Name.LocalName}' has no place in a text, and what it marks was kept" : $"the element '{element.Name.LocalName}', which has no text, was left out");

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
            {
                _current.Append(c);
                _isWordGoingOn = false;
            }
            else if (!_isWordGoingOn && _current.Length > 0 && _current[^1] is not (' ' or '\n' or '\t'))
            {
                _current.Append(' ');
            }
        }
    }

    private void NewLine()
    {
        TrimEnd();
        if (_current.Length > 0 && !_isWordGoingOn)
            _current.Append('\n');
    }

    private void TrimEnd()
    {
        while (_current.Length > 0 && _current[^1] is ' ' or '\n')
            _current.Length--;
    }

    private void EndParagraph(int level = 0)
    {
        _isWordGoingOn = false;
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
