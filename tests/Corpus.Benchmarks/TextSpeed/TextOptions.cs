using System.Globalization;

namespace Corpus.Benchmarks.TextSpeed;

/// <summary>What the verb <c>text</c> is asked to do.</summary>
/// <param name="Rounds">How often each system goes through a text.</param>
/// <param name="LibreOffice">The folder with the unpacked help; null to fetch it.</param>
/// <param name="SkipAdversarial">Whether texts that are hard are left out.</param>
/// <param name="SkipCompile">Whether <c>corpus compile</c> is left out.</param>
internal sealed record TextOptions(int Rounds, string? LibreOffice, bool SkipAdversarial, bool SkipCompile)
{
    public const string Usage = "text [--rounds 31] [--libreoffice FOLDER] [--skip-adversarial] [--skip-compile]";

    public static bool TryParse(string[] arguments, out TextOptions options)
    {
        options = new TextOptions(31, null, false, false);
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--skip-adversarial":
                    options = options with { SkipAdversarial = true };
                    break;
                case "--skip-compile":
                    options = options with { SkipCompile = true };
                    break;
                case "--rounds" when i + 1 < arguments.Length && int.TryParse(arguments[i + 1], CultureInfo.InvariantCulture, out var rounds) && rounds > 0:
                    options = options with { Rounds = rounds };
                    i++;
                    break;
                case "--libreoffice" when i + 1 < arguments.Length:
                    options = options with { LibreOffice = arguments[i + 1] };
                    i++;
                    break;
                default:
                    return false;
            }
        }

        return true;
    }
}
