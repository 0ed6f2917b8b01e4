using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Peer;

/// <summary>An edit of one file, which the output must show.</summary>
internal sealed class VeliteEdit
{
    private const string Mark = "Bewerking";

    private readonly string _addition;

    private VeliteEdit(string addition) => _addition = addition;

    /// <summary>Adds a sentence that is in no article to the text of one of them, another one each time.</summary>
    public static VeliteEdit Make(string[] files, int number)
    {
        var edit = new VeliteEdit($" {Mark} {number}.");
        File.AppendAllText(files[number * 611 % files.Length], edit._addition);
        return edit;
    }

    /// <summary>Makes sure that the edit is in the output once.</summary>
    public void Check(string output)
    {
        if (File.ReadAllText(output).Split(_addition).Length != 2)
            throw new WrongAnswerException($"{Velite.Name} did not write the edit '{_addition}'.");
    }
}
