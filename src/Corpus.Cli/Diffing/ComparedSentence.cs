using Corpus.Sources;

namespace Corpus.Cli.Diffing;

/// <summary>A sentence of a treebank.</summary>
/// <param name="Span">Where it stands in the text of its article.</param>
/// <param name="Comments">Its comments.</param>
/// <param name="Nodes">Its words, multiword tokens and empty nodes.</param>
internal sealed record ComparedSentence(TextSpan Span, IReadOnlyList<string> Comments, IReadOnlyList<GoldToken> Nodes)
{
    public static ComparedSentence Of(GoldSentence sentence) => new(sentence.Span, sentence.Comments, sentence.Tokens);

    public static ComparedSentence Of(TreebankSentence sentence)
        => new(new TextSpan(sentence.Start, sentence.Length), sentence.Comments, [.. sentence.Nodes.Select(NodeOf)]);

    public void AddTo(HashInput input)
    {
        Add(input, Span);
        input.Add(Comments.Count);
        foreach (var comment in Comments)
            input.Add(comment);
        input.Add(Nodes.Count);
        foreach (var node in Nodes)
            Add(input, node);
    }

    // An id is a number, or two with a sign between them.
    private static GoldToken NodeOf(TreebankNode node)
    {
        var numbers = node.Id.Split('-', '.').Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return new GoldToken(
            (GoldTokenKind)node.Kind, numbers[0], numbers.Length > 1 ? numbers[1] : 0, new TextSpan(node.Start, node.Length), node.Form, node.Lemma,
            node.Upos, node.Xpos, node.Features, node.Head ?? -1, node.Relation, node.Dependencies, node.Misc);
    }

    private static void Add(HashInput input, GoldToken node)
    {
        input.Add((int)node.Kind);
        input.Add(node.Id);
        input.Add(node.SubId);
        Add(input, node.Span);
        input.Add(node.Form);
        input.Add(node.Lemma);
        input.Add(node.Upos);
        input.Add(node.Xpos);
        input.Add(node.Features);
        input.Add(node.Head);
        input.Add(node.Relation);
        input.Add(node.Dependencies);
        input.Add(node.Misc);
    }

    private static void Add(HashInput input, TextSpan span)
    {
        input.Add(span.Start);
        input.Add(span.Length);
    }
}
