using System.Text;

namespace Corpus.Cli.Tests.Querying;

/// <summary>Cuts a command line into words as a shell does, as far as transcripts and examples need it: blanks, and quotes of two kinds within which everything is itself.</summary>
internal static class ShellWords
{
    public static string[] Of(string command)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (quote, isWord) = ('\0', false);
        foreach (var c in command)
        {
            if (quote != '\0' ? c == quote : c is '\'' or '"')
            {
                (quote, isWord) = (quote == '\0' ? c : '\0', true);
            }
            else if (c != ' ' || quote != '\0')
            {
                word.Append(c);
                isWord = true;
            }
            else if (isWord)
            {
                words.Add(word.ToString());
                word.Clear();
                isWord = false;
            }
        }

        if (isWord)
            words.Add(word.ToString());
        return [.. words];
    }
}
